import type { Ctx } from '@wanpu/migrations'
import { addSold } from '#catalog'
import { deductStock } from '#inventory'
import { findLinesOf, moveOrder } from '#orders'

/** Marks a placed order as paid and takes its goods out of the stock; false when it stands elsewhere. */
export const markPaid = async (ctx: Ctx, orderId: string): Promise<boolean> => {
  if (!(await moveOrder(ctx, orderId, 'trade', 'placed', 'paid'))) return false

  const lines = await findLinesOf(ctx.tx, [orderId])
  await addSold(ctx.tx, lines)
  await deductStock(
    ctx,
    lines.map(({ skuId, quantity }) => ({ skuId, quantity })),
    orderId,
  )
  return true
}
