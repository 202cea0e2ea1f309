import { newId } from '@wanpu/kit/ids'
import type { Database } from '@wanpu/migrations'
import {
  alreadySubscribed,
  planUnchanged,
  planUnknown,
  subscriptionMissing,
  subscriptionUnfit,
} from './failures.ts'
import type { Lemon } from './lemon.ts'
import { planOf, plansOnSale } from './plans.ts'
import { type Subscription, insertCheckout, setCheckoutUrl, subscriptionsOf, toldMoments } from './store.ts'
import { countingOf } from './subscription-access.ts'
import { type Outcome, applySubscription, checkoutOpenForMs } from './subscriptions.ts'
import type { ToldSubscription } from './told.ts'

export interface BillingServices {
  db: Pick<Database, 'inPlatform'>
  lemon: Lemon
}

interface Buying {
  tenantId: string
  merchantId: string
  plan: string
  /** Where the browser comes back to, given our id of the checkout. */
  returnTo: (checkoutId: string) => string
}

/** Opens a hosted checkout for a shop that pays for nothing yet; answers where to pay. */
export const openCheckout = async (
  { db, lemon }: BillingServices,
  { tenantId, merchantId, plan, returnTo }: Buying,
) => {
  const variantId = variantOf(lemon, plan)
  const id = newId()
  const at = await db.inPlatform(async (tx, now) => {
    const paying = payingOf(await subscriptionsOf(tx, tenantId))
    if (paying) throw alreadySubscribed({ plan: paying.plan, state: paying.state })
    await insertCheckout(tx, { id, tenantId, merchantId, plan, variantId, createdAt: now })
    return now
  })

  const { url } = await lemon.openCheckout({
    variantId,
    checkoutId: id,
    redirectUrl: returnTo(id),
    expiresAt: new Date(at.getTime() + checkoutOpenForMs),
  })
  await db.inPlatform((tx) => setCheckoutUrl(tx, id, url))
  return { id, url }
}

/** Moves a shop to another plan: more is billed now in proportion, less counts in the next bill. */
export const changePlan = async (
  services: BillingServices,
  tenantId: string,
  plan: string,
): Promise<Outcome> => {
  const variantId = variantOf(services.lemon, plan)
  const held = await holdSubscription(services, tenantId, ['active', 'on_trial'])
  if (held.plan === plan) throw planUnchanged({ plan })

  const isMore = planOf(plan).order > planOf(held.plan).order
  return settle(services, await services.lemon.changeVariant(held.id, variantId, isMore))
}

/** No further payments; the shop stays open until what is paid ends. */
export const cancelPlan = async (services: BillingServices, tenantId: string): Promise<Outcome> => {
  const held = await holdSubscription(services, tenantId, ['active', 'on_trial', 'past_due', 'paused'])
  return settle(services, await services.lemon.cancel(held.id))
}

/** Takes a cancellation back while what is paid lasts. */
export const resumePlan = async (services: BillingServices, tenantId: string): Promise<Outcome> => {
  const held = await holdSubscription(services, tenantId, ['cancelled'])
  return settle(services, await services.lemon.resume(held.id))
}

/** A fresh address at which the card is changed; the provider's own, valid for a day. */
export const paymentMethodAddress = async (services: BillingServices, tenantId: string): Promise<string> => {
  const held = await holdSubscription(services, tenantId, [
    'active',
    'on_trial',
    'past_due',
    'unpaid',
    'paused',
  ])
  const told = await services.lemon.readSubscription(held.id)
  if (!told?.paymentMethodUrl) throw subscriptionMissing()
  return told.paymentMethodUrl
}

/** Reads a subscription at the provider and applies it; null when there is none. */
export const syncSubscription = async (
  services: BillingServices,
  { id, checkoutId, cause }: { id: string; checkoutId: string | null; cause: string },
): Promise<Outcome | null> => {
  const subscription = await services.lemon.readSubscription(id)
  return subscription && settle(services, subscription, checkoutId, cause)
}

/** Compares every subscription of our store with what we keep, and applies what differs; answers what it came to. */
export const reconcile = async (services: BillingServices): Promise<{ id: string; outcome: Outcome }[]> => {
  const outcomes: { id: string; outcome: Outcome }[] = []
  for (let page = 1, hasMore = true; hasMore; page++) {
    const { items, hasMore: more } = await services.lemon.listSubscriptions(page)
    const kept = await services.db.inPlatform((tx) =>
      toldMoments(
        tx,
        items.map(({ id }) => id),
      ),
    )
    for (const item of items.filter(({ id, toldAt }) => kept.get(id)?.getTime() !== toldAt.getTime()))
      outcomes.push({ id: item.id, outcome: await settle(services, item, null, 'reconcile') })
    hasMore = more && items.length > 0
  }
  return outcomes
}

const settle = async (
  { db, lemon }: BillingServices,
  subscription: ToldSubscription,
  checkoutId: string | null = null,
  cause = 'merchant',
): Promise<Outcome> => {
  const invoices = await lemon.listInvoices(subscription.id)
  return db.inPlatform((tx, now) =>
    applySubscription(tx, now, lemon.settings, { subscription, invoices, checkoutId, cause }),
  )
}

const variantOf = ({ settings }: Lemon, plan: string): string => {
  const variantId = plansOnSale.some(({ version }) => version === plan) && settings.variants.get(plan)
  if (!variantId) throw planUnknown({ plan })
  return variantId
}

const payingOf = (subscriptions: readonly Subscription[]) =>
  countingOf(subscriptions.filter(({ state }) => state !== 'expired' && state !== 'unpaid'))

const holdSubscription = ({ db }: BillingServices, tenantId: string, fit: readonly Subscription['state'][]) =>
  db.inPlatform(async (tx) => {
    const counting = countingOf(await subscriptionsOf(tx, tenantId))
    if (!counting) throw subscriptionMissing()
    if (!fit.includes(counting.state)) throw subscriptionUnfit({ state: counting.state })
    return counting
  })
