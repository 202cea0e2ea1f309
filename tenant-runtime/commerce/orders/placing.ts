import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import type { NewOrder } from './new-order.ts'
import { announceOrder } from './notices.ts'
import { orderNumber } from './numbers.ts'
import { insertEvents, insertLines, insertUnlessNumberTaken } from './placing-store.ts'

export interface InsertedOrder {
  id: string
  number: string
}

/** Writes orders as placed, with their lines and first event; the stock is the caller's to reserve. */
export const insertOrders = async (ctx: Ctx, orders: readonly NewOrder[]): Promise<InsertedOrder[]> => {
  const { tx, now } = ctx
  const numbers = new Map<string, string>()
  for (let round = 0; numbers.size < orders.length; round++) {
    if (round === 8) throw new Error('no free order number in eight tries')
    const numbered = orders
      .filter((order) => !numbers.has(order.id))
      .map((order) => ({ ...order, number: orderNumber(now) }))
    for (const { id, number } of await insertUnlessNumberTaken(tx, numbered, now)) numbers.set(id, number)
  }

  // Sent together, a statement each: nothing is still to be sent when one of them fails.
  await Promise.all([
    insertLines(
      tx,
      orders.flatMap((order) =>
        order.lines.map((line, position) => ({ ...line, id: newId(), orderId: order.id, position })),
      ),
    ),
    insertEvents(
      ctx,
      orders.map((order) => ({ orderId: order.id, dimension: 'trade', from: '', to: 'placed', reason: '' })),
    ),
    ...orders.map(({ id }) => announceOrder(tx, id, 'placed')),
  ])
  return orders.map(({ id }) => ({ id, number: numbers.get(id)! }))
}
