import { problem } from '@wanpu/kit/problem'

/** `skuIds` names the SKUs of which there is not enough. */
export const outOfStock = problem('out-of-stock', 409, 'There is not enough of this left')
export const stockPromised = problem('stock-promised', 409, 'More than this is promised to unpaid orders')
