import { problem } from '@wanpu/kit/problem'

export const cartItemNotFound = problem('cart-item-not-found', 404, 'This is not in the cart')
export const notForSale = problem('not-for-sale', 409, 'This is not sold at the moment')
export const quantityLimit = problem('quantity-limit', 409, 'This is more than one may buy at once')
export const cartFull = problem('cart-full', 409, 'The cart holds as many kinds of goods as it can')
