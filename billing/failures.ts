import { problem } from '@wanpu/kit/problem'

/** The plan has no room for more; details say the kind, the limit, what is used and the plan. */
export const planLimitReached = problem('plan-limit-reached', 409, 'The plan has no room for more')
export const planUnknown = problem('plan-unknown', 422, 'There is no such plan on sale')
export const billingIsOff = problem('billing-is-off', 503, 'Plans cannot be bought here')
/** The shop pays already: its plan is changed, not bought once more. */
export const alreadySubscribed = problem('already-subscribed', 409, 'This shop has a subscription')
export const subscriptionMissing = problem('subscription-missing', 404, 'This shop has no subscription')
/** The subscription is in a state that does not allow this; details say which. */
export const subscriptionUnfit = problem(
  'subscription-unfit',
  409,
  'The subscription does not allow this now',
)
export const planUnchanged = problem('plan-unchanged', 409, 'The shop has this plan already')
export const checkoutNotFound = problem('checkout-not-found', 404, 'There is no such checkout')
/** Lemon Squeezy said no; details hold the status. */
export const lemonRefused = problem('lemon-refused', 502, 'The payment provider refused this')
export const webhookForged = problem('webhook-forged', 401, 'The signature does not hold')
export const webhookOff = problem('webhook-off', 404, 'This address is off')
