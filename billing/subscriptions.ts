import { newId } from '@wanpu/kit/ids'
import type { PlatformTx } from '@wanpu/migrations'
import type { LemonSettings } from './settings.ts'
import {
  completeCheckout,
  findCheckout,
  findSubscription,
  insertPlanChange,
  keepInvoice,
  keepSubscription,
  lockTenant,
  noteFirstLive,
  openCheckoutsAt,
  setPlan,
  subscriptionsOf,
} from './store.ts'
import { accessUntilOf, countingOf } from './subscription-access.ts'
import type { ToldInvoice, ToldSubscription } from './told.ts'

/** A checkout can be paid this long, which bounds whose a subscription can be. */
export const checkoutOpenForMs = 24 * 3_600_000

interface Told {
  subscription: ToldSubscription
  invoices: readonly ToldInvoice[]
  /** Our checkout that the event named; a hint, checked against our own row. */
  checkoutId?: string | null
  /** What made us ask: `webhook subscription_updated`, `reconcile`, `merchant`. */
  cause: string
}

/** What became of it: a shop's plan moved or stayed, or it is nobody's, and why. */
export type Outcome =
  | { kind: 'changed' | 'kept' | 'late'; tenantId: string; plan: string; accessUntil: Date }
  | { kind: 'refused'; why: Refusal }
type Refusal = 'foreign-store' | 'other-mode' | 'unknown-variant' | 'no-checkout' | 'checkout-taken'

/**
 * Keeps what the provider says of a subscription and brings its shop's plan in line. Something older than what is kept
 * changes nothing; whose it is comes from our own rows.
 */
export const applySubscription = async (
  tx: PlatformTx,
  now: Date,
  settings: LemonSettings,
  { subscription: told, invoices, checkoutId, cause }: Told,
): Promise<Outcome> => {
  if (told.storeId !== settings.storeId) return refused('foreign-store')
  if (told.isTest !== settings.isTest) return refused('other-mode')
  const plan = planOfVariant(settings, told.variantId)
  if (!plan) return refused('unknown-variant')

  const owner = await ownerOf(tx, now, told, checkoutId)
  if ('why' in owner) return refused(owner.why)
  const { tenantId } = owner
  const before = await lockTenant(tx, tenantId)
  if (!before) return refused('no-checkout')

  const { storeId: _store, paymentMethodUrl: _url, ...row } = told
  const isKept = await keepSubscription(tx, { ...row, tenantId, plan })
  for (const invoice of invoices)
    if (invoice.subscriptionId === told.id) await keepInvoice(tx, tenantId, invoice)

  const counting = countingOf(await subscriptionsOf(tx, tenantId))!
  const after = { plan: counting.plan, accessUntil: accessUntilOf(counting) }
  if (before.plan === after.plan && before.accessUntil?.getTime() === after.accessUntil.getTime())
    return { kind: isKept ? 'kept' : 'late', tenantId, ...after }

  await setPlan(tx, tenantId, { ...after, opens: after.accessUntil > now })
  await noteFirstLive(tx, tenantId, now)
  await insertPlanChange(tx, {
    id: newId(),
    tenantId,
    fromPlan: before.plan,
    toPlan: after.plan,
    accessUntil: after.accessUntil,
    cause,
    at: now,
  })
  return { kind: 'changed', tenantId, ...after }
}

const refused = (why: Refusal): Outcome => ({ kind: 'refused', why })

const planOfVariant = ({ variants }: LemonSettings, variantId: string): string | undefined =>
  [...variants].find(([, variant]) => variant === variantId)?.[0]

// A subscription we know keeps its shop. A new one belongs to the checkout it was bought with: the one that the event
// names, or, where events were lost, the only one that could have been paid at that time.
const ownerOf = async (
  tx: PlatformTx,
  now: Date,
  told: ToldSubscription,
  checkoutId: string | null | undefined,
): Promise<{ tenantId: string } | { why: Refusal }> => {
  const known = await findSubscription(tx, told.id)
  if (known) return known

  const checkout = checkoutId ? await findCheckout(tx, checkoutId) : await onlyCheckoutFor(tx, told)
  if (!checkout) return { why: 'no-checkout' }
  if (!(await completeCheckout(tx, checkout.id, now)))
    return (await findSubscription(tx, told.id)) ?? { why: 'checkout-taken' }
  return { tenantId: checkout.tenantId }
}

const onlyCheckoutFor = async (tx: PlatformTx, { variantId, createdAt }: ToldSubscription) => {
  const [checkout, ...others] = await openCheckoutsAt(tx, variantId, createdAt, checkoutOpenForMs)
  return others.length === 0 ? checkout : undefined
}
