import type { Place } from '../frame/places.ts'
import type { Setup } from './queries.ts'

export type Step = Exclude<keyof Setup, 'pictures'>

/** The steps in the order that people go; each leads to where it is done, once that place is there. */
export const steps: readonly { step: Step; to?: Place }[] = [
  { step: 'plan', to: '/$shopId/plan' },
  { step: 'wechat', to: '/$shopId/settings/wechat' },
  { step: 'profile', to: '/$shopId/shop-info' },
  { step: 'decoration', to: '/$shopId/decoration' },
  { step: 'products', to: '/$shopId/products' },
  { step: 'payment', to: '/$shopId/payment-settings' },
  { step: 'shipping', to: '/$shopId/shipping' },
  { step: 'review', to: '/$shopId/review' },
]
