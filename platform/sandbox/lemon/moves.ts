import type { Outside } from '../ground.ts'
import { type Variant, variantOf } from './catalogue.ts'
import { invoiceShape, orderShape, subscriptionShape } from './shapes.ts'
import type { Checkout, Invoice, Subscription } from './subscription.ts'
import { tellBilling } from './webhooks.ts'

export interface Payer {
  name: string
  email: string
  cardBrand: string
  cardLastFour: string
}

const day = 86_400_000

/** A paid checkout becomes a subscription with its first bill. */
export const subscribe = async (
  outside: Outside,
  checkout: Checkout,
  payer: Payer,
): Promise<Subscription> => {
  const now = outside.clock()
  const made: Subscription = {
    ...payer,
    id: nextNumber(outside),
    orderId: nextNumber(outside),
    customerId: nextNumber(outside),
    variantId: checkout.variantId,
    custom: checkout.custom,
    state: 'active',
    pause: null,
    renewsAt: aYearAfter(now),
    endsAt: null,
    createdAt: now,
    updatedAt: now,
  }
  outside.state.lemon.subscriptions[made.id] = made
  checkout.isPaid = true
  const invoice = bill(outside, made, 'initial', variantOf(made.variantId)!.price, 'paid')
  await Promise.all([
    tellBilling(outside, { name: 'order_created', data: orderShape(made), custom: made.custom }),
    tellChanged(outside, made, 'subscription_created'),
    tellInvoice(outside, made, invoice, 'subscription_payment_success'),
  ])
  return made
}

/** Another year begins and is paid for. */
export const renew = async (outside: Outside, told: Subscription) => {
  const isRecovery = told.state === 'past_due' || told.state === 'unpaid'
  change(outside, told, { state: 'active', renewsAt: aYearAfter(told.renewsAt), endsAt: null })
  const invoice = bill(outside, told, 'renewal', variantOf(told.variantId)!.price, 'paid')
  await tellInvoice(outside, told, invoice, 'subscription_payment_success')
  if (isRecovery) await tellInvoice(outside, told, invoice, 'subscription_payment_recovered')
  await tellChanged(outside, told)
}

/** A renewal could not be paid. */
export const failPayment = async (outside: Outside, told: Subscription) => {
  change(outside, told, { state: 'past_due', renewsAt: Math.min(told.renewsAt, outside.clock()) })
  const invoice = bill(outside, told, 'renewal', variantOf(told.variantId)!.price, 'pending')
  await tellInvoice(outside, told, invoice, 'subscription_payment_failed')
  await tellChanged(outside, told)
}

/** All tries failed. */
export const giveUp = async (outside: Outside, told: Subscription) => {
  change(outside, told, { state: 'unpaid' })
  await tellChanged(outside, told)
}

export const expire = async (outside: Outside, told: Subscription) => {
  change(outside, told, { state: 'expired', endsAt: outside.clock() })
  await tellChanged(outside, told, 'subscription_expired')
}

export const cancel = async (outside: Outside, told: Subscription) => {
  change(outside, told, { state: 'cancelled', endsAt: Math.max(told.renewsAt, outside.clock()) })
  await tellChanged(outside, told, 'subscription_cancelled')
}

export const resume = async (outside: Outside, told: Subscription) => {
  change(outside, told, { state: 'active', endsAt: null })
  await tellChanged(outside, told, 'subscription_resumed')
}

export const pause = async (outside: Outside, told: Subscription, paused: Subscription['pause']) => {
  change(outside, told, { state: paused ? 'paused' : 'active', pause: paused })
  await tellChanged(outside, told, paused ? 'subscription_paused' : 'subscription_unpaused')
}

export const changeCard = async (
  outside: Outside,
  told: Subscription,
  card: Pick<Payer, 'cardBrand' | 'cardLastFour'>,
) => {
  change(outside, told, card)
  await tellChanged(outside, told)
}

/** Another variant at once; what it costs more for the rest of the year is billed now or not at all. */
export const changeVariant = async (
  outside: Outside,
  told: Subscription,
  to: Variant,
  isInvoicedNow: boolean,
) => {
  const more = to.price - variantOf(told.variantId)!.price
  const rest = Math.max(0, told.renewsAt - outside.clock()) / (365 * day)
  change(outside, told, { variantId: to.id })
  if (isInvoicedNow) {
    const invoice = bill(outside, told, 'updated', Math.max(0, Math.round(more * Math.min(1, rest))), 'paid')
    await tellInvoice(outside, told, invoice, 'subscription_payment_success')
  }
  await tellChanged(outside, told)
}

const change = ({ clock, changed }: Outside, told: Subscription, to: Partial<Subscription>) => {
  Object.assign(told, to, { updatedAt: Math.max(clock(), told.updatedAt + 1) })
  changed()
}

const bill = (
  outside: Outside,
  { id }: Subscription,
  reason: Invoice['reason'],
  total: number,
  state: Invoice['state'],
): Invoice => {
  const now = outside.clock()
  const made = {
    id: nextNumber(outside),
    subscriptionId: id,
    reason,
    state,
    total,
    createdAt: now,
    updatedAt: now,
  }
  outside.state.lemon.invoices[made.id] = made
  outside.changed()
  return made
}

const nextNumber = ({ state }: Outside): string => String(++state.lemon.number)

const aYearAfter = (ms: number): number => {
  const moment = new Date(ms)
  moment.setUTCFullYear(moment.getUTCFullYear() + 1)
  return moment.getTime()
}

// A named event goes out beside the catch-all one.
const tellChanged = async (outside: Outside, told: Subscription, name?: string) => {
  const said = { data: subscriptionShape(outside, told), custom: told.custom }
  if (name) await tellBilling(outside, { name, ...said })
  await tellBilling(outside, { name: 'subscription_updated', ...said })
}

const tellInvoice = (outside: Outside, told: Subscription, invoice: Invoice, name: string) =>
  tellBilling(outside, { name, data: invoiceShape(outside, invoice), custom: told.custom })
