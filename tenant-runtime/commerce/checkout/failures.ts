import { problem } from '@wanpu/kit/problem'

export const phoneNeeded = problem('phone-needed', 403, 'Prove a phone number before ordering')
export const nothingToBuy = problem('nothing-to-buy', 409, 'None of this can be bought now')
export const notForSale = problem('not-for-sale', 409, 'Some of this is not for sale any more')
export const unreachable = problem('address-unreachable', 409, 'Some of this can not be sent to this address')
export const priceChanged = problem('price-changed', 409, 'The price has changed meanwhile')
export const courierNotOffered = problem(
  'courier-not-offered',
  422,
  'This shop does not ship with this courier',
)
export const orderNotClosable = problem('order-not-closable', 409, 'This order can not be closed any more')
export const closingBusy = problem('closing-busy', 503, 'The order is just being paid, try again')
