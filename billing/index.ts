export { type Access, type StorefrontState, storefrontState } from './access.ts'
export { type Lemon, createLemon } from './lemon.ts'
export { readWebhook, verifyWebhook, webhookKey } from './webhook.ts'
export {
  type BillingServices,
  cancelPlan,
  changePlan,
  openCheckout,
  paymentMethodAddress,
  reconcile,
  resumePlan,
  syncSubscription,
} from './flows.ts'
export type { Outcome } from './subscriptions.ts'
export { type Plan, comingFunctions, planFunctions, planOf, plansOnSale, usageKinds } from './plans.ts'
export { words as planWords } from './words.ts'
export {
  type Allowance,
  allowanceOf,
  copyUsage,
  givePlatformUsage,
  giveUsage,
  shopUsed,
  takePlatformUsage,
  takeUsage,
} from './usage.ts'
export {
  type Subscription,
  countSubscriptions,
  findCheckout,
  invoicesOf,
  listSubscriptions,
  noteFirstLive,
  planChangesOf,
  subscriptionsOf,
  usageOf,
} from './store.ts'
export { accessUntilOf, countingOf } from './subscription-access.ts'
export { checkoutNotFound } from './failures.ts'
