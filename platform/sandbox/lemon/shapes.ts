import type { Ground } from '../ground.ts'
import { store, variantOf } from './catalogue.ts'
import type { Checkout, Invoice, Subscription } from './subscription.ts'
import { words } from './words.ts'

/** `2026-11-22T08:26:40.123000Z`, with six digits of the second as Lemon Squeezy writes. */
export const lemonTime = (ms: number): string => new Date(ms).toISOString().replace('Z', '000Z')
const timeOrNull = (ms: number | null) => (ms === null ? null : lemonTime(ms))

export const checkoutShape = ({ settings }: Ground, checkout: Checkout) => ({
  type: 'checkouts',
  id: checkout.id,
  attributes: {
    store_id: Number(store.id),
    variant_id: Number(checkout.variantId),
    custom_price: null,
    product_options: { redirect_url: checkout.redirectUrl ?? '' },
    checkout_data: { custom: checkout.custom },
    expires_at: timeOrNull(checkout.expiresAt),
    created_at: lemonTime(checkout.createdAt),
    updated_at: lemonTime(checkout.createdAt),
    test_mode: true,
    url: `${settings.url}/lemon/checkout/${checkout.id}`,
  },
})

/** The API tells no custom data here; only webhooks carry it. */
export const subscriptionShape = ({ settings }: Ground, told: Subscription) => {
  const variant = variantOf(told.variantId)!
  return {
    type: 'subscriptions',
    id: told.id,
    attributes: {
      store_id: Number(store.id),
      customer_id: Number(told.customerId),
      order_id: Number(told.orderId),
      order_item_id: Number(told.orderId),
      product_id: Number(variant.productId),
      variant_id: Number(told.variantId),
      product_name: words.variants[variant.slug],
      variant_name: words.yearly,
      user_name: told.name,
      user_email: told.email,
      status: told.state,
      status_formatted: words.desk.states[told.state],
      card_brand: told.cardBrand,
      card_last_four: told.cardLastFour,
      pause: told.pause,
      cancelled: told.state === 'cancelled',
      trial_ends_at: null,
      billing_anchor: new Date(told.createdAt).getUTCDate(),
      first_subscription_item: {
        id: Number(told.id),
        subscription_id: Number(told.id),
        price_id: Number(variant.priceId),
        quantity: 1,
        is_usage_based: false,
      },
      urls: {
        update_payment_method: `${settings.url}/lemon/card/${told.id}`,
        customer_portal: `${settings.url}/lemon/card/${told.id}`,
        customer_portal_update_subscription: `${settings.url}/lemon/card/${told.id}`,
      },
      renews_at: lemonTime(told.renewsAt),
      ends_at: timeOrNull(told.endsAt),
      created_at: lemonTime(told.createdAt),
      updated_at: lemonTime(told.updatedAt),
      test_mode: true,
    },
  }
}

export const invoiceShape = ({ settings, state }: Ground, invoice: Invoice) => {
  const subscription = state.lemon.subscriptions[invoice.subscriptionId]
  return {
    type: 'subscription-invoices',
    id: invoice.id,
    attributes: {
      store_id: Number(store.id),
      subscription_id: Number(invoice.subscriptionId),
      customer_id: Number(subscription?.customerId ?? 0),
      user_name: subscription?.name ?? '',
      user_email: subscription?.email ?? '',
      billing_reason: invoice.reason,
      card_brand: subscription?.cardBrand ?? null,
      card_last_four: subscription?.cardLastFour ?? null,
      currency: store.currency,
      currency_rate: '1.00000000',
      status: invoice.state,
      status_formatted: invoice.state,
      refunded: invoice.state === 'refunded',
      refunded_at: null,
      refunded_amount: 0,
      subtotal: invoice.total,
      discount_total: 0,
      tax: 0,
      total: invoice.total,
      urls: { invoice_url: invoice.state === 'paid' ? `${settings.url}/lemon/invoices/${invoice.id}` : null },
      created_at: lemonTime(invoice.createdAt),
      updated_at: lemonTime(invoice.updatedAt),
      test_mode: true,
    },
  }
}

export const orderShape = (told: Subscription) => ({
  type: 'orders',
  id: told.orderId,
  attributes: {
    store_id: Number(store.id),
    customer_id: Number(told.customerId),
    order_number: Number(told.orderId),
    user_name: told.name,
    user_email: told.email,
    currency: store.currency,
    status: 'paid',
    total: variantOf(told.variantId)!.price,
    created_at: lemonTime(told.createdAt),
    updated_at: lemonTime(told.createdAt),
    test_mode: true,
  },
})
