import type { Ctx } from '@wanpu/migrations'
import { releaseStock } from '#inventory'
import { memberOf } from '#members'
import { findLinesOf, lockOrder, moveOrder, orderNotFound } from '#orders'
import { findAttemptsIn } from '#payments'
import { auditShop } from '#request'
import { orderNotClosable } from './failures.ts'

export type CloseReason = 'timeout' | 'shopper' | 'merchant'

/** Whether an order may be closed for this reason now; people are told why not, the timer just leaves it. */
export const checkClosable = async (
  ctx: Ctx,
  orderId: string,
  reason: CloseReason,
): Promise<'open' | 'closed' | 'paid' | 'early'> => {
  const order = await lockOrder(ctx.tx, orderId)
  if (!order) throw orderNotFound({ orderId })
  if (reason === 'shopper' && order.memberId !== memberOf(ctx.actor)) throw orderNotFound({ orderId })

  if (order.trade === 'closed') return 'closed'
  if (order.trade !== 'placed') {
    if (reason === 'timeout') return 'paid'
    throw orderNotClosable({ orderId })
  }
  return reason === 'timeout' && order.payBy > ctx.now ? 'early' : 'open'
}

/** Closes an unpaid order and gives its stock back; `attempted` when a new attempt to pay has begun meanwhile. */
export const closeUnattempted = async (
  ctx: Ctx,
  orderId: string,
  reason: CloseReason,
): Promise<'closed' | 'paid' | 'attempted'> => {
  const { tx } = ctx
  const order = await lockOrder(tx, orderId)
  if (order?.trade !== 'placed') return order?.trade === 'closed' ? 'closed' : 'paid'
  if ((await findAttemptsIn(tx, orderId, 'open')).length > 0) return 'attempted'

  await moveOrder(ctx, orderId, 'trade', 'placed', 'closed', reason)
  const lines = await findLinesOf(tx, [orderId])
  await releaseStock(
    ctx,
    lines.map(({ skuId, quantity }) => ({ skuId, quantity })),
    orderId,
  )
  if (reason === 'merchant') await auditShop(ctx, 'orders.close', orderId)
  return 'closed'
}
