import { problem } from '@wanpu/kit/problem'

export const memberChanged = problem('member-changed', 409, 'Your account has just changed, please try again')
export const addressNotFound = problem('address-not-found', 404, 'There is no such address')
export const addressesFull = problem('addresses-full', 409, 'There are as many addresses as one may keep')
export const regionUnknown = problem('region-unknown', 422, 'There is no such district')
export const ticketInvalid = problem(
  'ticket-invalid',
  403,
  'This sign-in has expired or belongs to another browser',
)
export const wechatMissing = problem('wechat-missing', 409, 'This shop has no Official Account yet')
/** Ways in which WeChat's sign-in ends without one; each has a page. */
export const signInExpired = problem('sign-in-expired', 410, 'This sign-in has expired')
export const signInRefused = problem('sign-in-refused', 403, 'WeChat was not allowed to say who this is')
export const signInForeign = problem(
  'sign-in-foreign',
  403,
  'This answer comes from another Official Account',
)
export const snapshotUser = problem('snapshot-user', 403, 'WeChat shows this page without a real account')
