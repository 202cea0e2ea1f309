import type { Ctx } from '@wanpu/migrations'
import { orderNotFound, orderNotShipped } from './failures.ts'
import { lockOrder } from './move-store.ts'
import { moveOrder } from './moves.ts'

/** The asking member has the goods: the order is received and completed. Saying it twice changes nothing. */
export const confirmReceipt = async (ctx: Ctx, orderId: string) => {
  const order = await lockOrder(ctx.tx, orderId)
  if (!order || order.memberId !== ctx.actor.id) throw orderNotFound({ orderId })
  if (order.delivery === 'received') return { id: orderId }
  if (order.trade !== 'paid' || order.delivery !== 'shipped') throw orderNotShipped({ orderId })

  await receive(ctx, orderId, 'shopper')
  return { id: orderId }
}

/** What the timer does; an order that is not (only) shipped stays as it is. */
export const receiveByTimer = async (ctx: Ctx, orderId: string) => {
  const order = await lockOrder(ctx.tx, orderId)
  if (order?.trade !== 'paid' || order.delivery !== 'shipped' || order.isRefunding) return

  await receive(ctx, orderId, 'timeout')
}

const receive = async (ctx: Ctx, orderId: string, reason: string) => {
  await moveOrder(ctx, orderId, 'delivery', 'shipped', 'received', reason)
  await moveOrder(ctx, orderId, 'trade', 'paid', 'completed', reason)
}
