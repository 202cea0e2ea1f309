import {
  cancelSubscription,
  createCheckout,
  getSubscription,
  lemonSqueezySetup,
  listSubscriptionInvoices,
  listSubscriptions,
  updateSubscription,
} from '@lemonsqueezy/lemonsqueezy.js'
import { z } from 'zod'
import { providerUnavailable } from '@wanpu/kit/outbound'
import { Problem } from '@wanpu/kit/problem'
import { billingIsOff, lemonRefused } from './failures.ts'
import { guardOutside } from './outside.ts'
import type { LemonSettings } from './settings.ts'
import {
  type ToldInvoice,
  type ToldSubscription,
  toldCheckout,
  toldInvoice,
  toldPage,
  toldSubscription,
} from './told.ts'

interface NewCheckout {
  variantId: string
  /** Our own id of the checkout: all that the provider is told about the merchant. */
  checkoutId: string
  redirectUrl: string
  expiresAt: Date
}
interface PageOf<T> {
  items: T[]
  hasMore: boolean
}

/**
 * Lemon Squeezy as billing needs it. Every call throws inside a transaction, `providerUnavailable` without a usable
 * answer, `lemonRefused` on a refusal, `billingIsOff` without a key.
 */
export interface Lemon {
  readonly settings: LemonSettings
  /** Makes a hosted checkout and answers its address. */
  openCheckout(checkout: NewCheckout): Promise<{ url: string }>
  /** Null when there is no such subscription. */
  readSubscription(id: string): Promise<ToldSubscription | null>
  /** Our store's subscriptions, a hundred a page from 1. */
  listSubscriptions(page: number): Promise<PageOf<ToldSubscription>>
  /** The latest bills of a subscription, a hundred at most. */
  listInvoices(subscriptionId: string): Promise<ToldInvoice[]>
  /** `isChargedNow` bills the prorated difference at once; else the new price counts from the next renewal. */
  changeVariant(id: string, variantId: string, isChargedNow: boolean): Promise<ToldSubscription>
  /** No further payments; access stays until the paid time ends. */
  cancel(id: string): Promise<ToldSubscription>
  resume(id: string): Promise<ToldSubscription>
}

type Answer = { statusCode: number | null; data: unknown; error: unknown }
type Guarded = ReturnType<typeof guardOutside>

export const createLemon = (settings: LemonSettings, limits: { deadlineMs?: number } = {}): Lemon => {
  const guarded = guardOutside({ name: 'lemonsqueezy', ...limits })
  // The SDK keeps its key for the whole process.
  if (settings.apiKey) lemonSqueezySetup({ apiKey: settings.apiKey })
  const ask = <T extends z.ZodType>(shape: T, call: () => Promise<Answer>) => {
    if (!settings.apiKey) throw billingIsOff()
    return answerOf(guarded, shape, call)
  }
  const one = toldOne(toldSubscription)

  return {
    settings,
    openCheckout: async ({ variantId, checkoutId, redirectUrl, expiresAt }) =>
      (
        await ask(toldOne(toldCheckout), () =>
          createCheckout(settings.storeId, variantId, {
            productOptions: { redirectUrl, enabledVariants: [Number(variantId)] },
            checkoutData: { custom: { checkout_id: checkoutId } },
            expiresAt: expiresAt.toISOString(),
            testMode: settings.isTest,
          }),
        )
      ).data,
    readSubscription: async (id) => {
      try {
        return (await ask(one, () => getSubscription(id))).data
      } catch (error) {
        if (error instanceof Problem && error.details['status'] === 404) return null
        throw error
      }
    },
    listSubscriptions: (number) =>
      ask(toldPage(toldSubscription), () =>
        listSubscriptions({ filter: { storeId: settings.storeId }, page: { number, size: 100 } }),
      ),
    listInvoices: async (subscriptionId) =>
      (
        await ask(toldPage(toldInvoice), () =>
          listSubscriptionInvoices({ filter: { subscriptionId }, page: { number: 1, size: 100 } }),
        )
      ).items,
    changeVariant: async (id, variantId, isChargedNow) =>
      (
        await ask(one, () =>
          updateSubscription(id, {
            variantId: Number(variantId),
            ...(isChargedNow ? { invoiceImmediately: true } : { disableProrations: true }),
          }),
        )
      ).data,
    cancel: async (id) => (await ask(one, () => cancelSubscription(id))).data,
    resume: async (id) => (await ask(one, () => updateSubscription(id, { cancelled: false }))).data,
  }
}

const toldOne = <T extends z.ZodType>(shape: T) => z.object({ data: shape })

// The SDK never throws on HTTP: an answer is good only when its error is null, and what it holds is checked by us.
const answerOf = async <T extends z.ZodType>(
  guarded: Guarded,
  shape: T,
  call: () => Promise<Answer>,
): Promise<z.output<T>> => {
  const { statusCode, data, error } = await guarded(
    call,
    (answer) => answer.statusCode !== null && answer.statusCode < 500 && answer.statusCode !== 429,
  )
  if (error !== null) throw lemonRefused({ status: statusCode })

  const told = shape.safeParse(data)
  if (!told.success) throw providerUnavailable({ provider: 'lemonsqueezy', reason: 'unreadable' })
  return told.data
}
