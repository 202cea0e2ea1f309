import { problem } from '@wanpu/kit/problem'

export const orderNotFound = problem('order-not-found', 404, 'There is no such order')
export const orderNotShippable = problem('order-not-shippable', 409, 'This order can not be shipped now')
export const orderNotShipped = problem('order-not-shipped', 409, 'This order has not been shipped yet')
export const courierUnknown = problem('courier-unknown', 422, 'We do not know this courier')
export const waybillUsed = problem('waybill-used', 409, 'This parcel is already entered for this order')
export const linesNotShippable = problem(
  'lines-not-shippable',
  422,
  'Some of these lines are not in this order or not left to ship',
)
