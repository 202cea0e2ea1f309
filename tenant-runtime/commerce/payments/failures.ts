import { problem } from '@wanpu/kit/problem'

export const paymentNotSetUp = problem('payment-not-set-up', 409, 'This shop can not take payments yet')
export const orderNotPayable = problem('order-not-payable', 409, 'This order can not be paid any more')
export const orderAlreadyPaid = problem('order-already-paid', 409, 'This order is paid')
export const wechatNeeded = problem(
  'wechat-needed',
  409,
  'Paying this way needs the shop opened inside WeChat',
)
export const paymentRefused = problem('payment-refused', 502, 'WeChat Pay does not take this payment')
export const paymentNotFound = problem('payment-not-found', 404, 'There is no such payment')
export const paymentBusy = problem('payment-busy', 503, 'The payment is being prepared, try again')
export const parkedResolved = problem('parked-resolved', 409, 'Somebody has already dealt with this money')
export const officialAccountNeeded = problem(
  'official-account-needed',
  409,
  'Authorize an Official Account first: money is taken under it',
)
export const paymentAccountChanged = problem(
  'payment-account-changed',
  409,
  'Somebody else has just changed the payment account',
)
