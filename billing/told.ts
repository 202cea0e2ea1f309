import { z } from 'zod'
import { invoiceStates, subscriptionStates } from '@wanpu/migrations/schema'

// The provider may add keys and reword types; what we read is checked, the rest is left alone.
const id = z.union([z.string().min(1), z.int()]).transform(String)
const at = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

/** A subscription as Lemon Squeezy tells it. */
export const toldSubscription = z
  .object({
    id,
    attributes: z.object({
      store_id: id,
      customer_id: id,
      variant_id: id,
      user_email: z.string().nullish(),
      status: z.enum(subscriptionStates),
      card_brand: z.string().nullish(),
      card_last_four: z.string().nullish(),
      pause: z.object({ mode: z.string() }).nullish(),
      trial_ends_at: at.nullish(),
      renews_at: at.nullish(),
      ends_at: at.nullish(),
      created_at: at,
      updated_at: at,
      test_mode: z.boolean(),
      urls: z.object({ update_payment_method: z.url() }).partial().nullish(),
    }),
  })
  .transform(({ id: subscriptionId, attributes: told }) => ({
    id: subscriptionId,
    storeId: told.store_id,
    customerId: told.customer_id,
    variantId: told.variant_id,
    email: told.user_email ?? '',
    state: told.status,
    cardBrand: told.card_brand ?? null,
    cardLastFour: told.card_last_four ?? null,
    pauseMode: told.pause?.mode ?? null,
    trialEndsAt: told.trial_ends_at ?? null,
    renewsAt: told.renews_at ?? null,
    endsAt: told.ends_at ?? null,
    createdAt: told.created_at,
    toldAt: told.updated_at,
    isTest: told.test_mode,
    paymentMethodUrl: told.urls?.update_payment_method ?? null,
  }))
export type ToldSubscription = z.output<typeof toldSubscription>

/** A bill of a subscription as Lemon Squeezy tells it; amounts in the currency's smallest unit. */
export const toldInvoice = z
  .object({
    id,
    attributes: z.object({
      subscription_id: id,
      billing_reason: z.string(),
      status: z.enum(invoiceStates),
      currency: z.string(),
      total: z.int(),
      refunded_amount: z.int().nullish(),
      urls: z.object({ invoice_url: z.url().nullish() }).nullish(),
      created_at: at,
      updated_at: at,
    }),
  })
  .transform(({ id: invoiceId, attributes: told }) => ({
    id: invoiceId,
    subscriptionId: told.subscription_id,
    reason: told.billing_reason,
    state: told.status,
    currency: told.currency,
    total: told.total,
    refunded: told.refunded_amount ?? 0,
    invoiceUrl: told.urls?.invoice_url ?? null,
    createdAt: told.created_at,
    toldAt: told.updated_at,
  }))
export type ToldInvoice = z.output<typeof toldInvoice>

/** A hosted checkout: where the merchant pays. */
export const toldCheckout = z
  .object({ id, attributes: z.object({ url: z.url() }) })
  .transform(({ id: checkoutId, attributes }) => ({ id: checkoutId, url: attributes.url }))

/** One page of a list. */
export const toldPage = <T extends z.ZodType>(item: T) =>
  z
    .object({
      data: z.array(item),
      meta: z.object({ page: z.object({ currentPage: z.int(), lastPage: z.int() }) }),
    })
    .transform(({ data, meta: { page } }) => ({
      items: data as z.output<T>[],
      hasMore: page.currentPage < page.lastPage,
    }))
