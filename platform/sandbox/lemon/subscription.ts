/** What Lemon Squeezy remembers of the platform's store; times are ms since the epoch. */
export interface LemonState {
  /** The last number given to anything. */
  number: number
  checkouts: Record<string, Checkout>
  subscriptions: Record<string, Subscription>
  invoices: Record<string, Invoice>
}

export interface Checkout {
  id: string
  variantId: string
  custom: Record<string, unknown>
  redirectUrl: string | null
  expiresAt: number | null
  createdAt: number
  isPaid: boolean
}

export const states = ['on_trial', 'active', 'paused', 'past_due', 'unpaid', 'cancelled', 'expired'] as const

export interface Subscription {
  id: string
  orderId: string
  customerId: string
  variantId: string
  custom: Record<string, unknown>
  name: string
  email: string
  cardBrand: string
  cardLastFour: string
  state: (typeof states)[number]
  pause: { mode: 'void' | 'free'; resumes_at: string | null } | null
  renewsAt: number
  endsAt: number | null
  createdAt: number
  updatedAt: number
}

export interface Invoice {
  id: string
  subscriptionId: string
  reason: 'initial' | 'renewal' | 'updated'
  state: 'pending' | 'paid' | 'void' | 'refunded'
  total: number
  createdAt: number
  updatedAt: number
}

export const noLemon = (): LemonState => ({ number: 900_000, checkouts: {}, subscriptions: {}, invoices: {} })
