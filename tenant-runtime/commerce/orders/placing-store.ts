import { newId } from '@wanpu/kit/ids'
import type { Ctx, Tx } from '@wanpu/migrations'
import { orderEvents, orderLines, orders } from '@wanpu/migrations/schema'
import type { NewLine, NewOrder } from './new-order.ts'
import type { Dimension } from './states.ts'

/** Inserts those orders whose number is still free in this shop. */
export const insertUnlessNumberTaken = (
  tx: Tx,
  news: readonly (NewOrder & { number: string })[],
  now: Date,
) =>
  tx
    .insert(orders)
    .values(
      news.map(({ price, lines, ...order }) => ({
        ...order,
        tenantId: tx.tenantId,
        itemsFen: price.itemsFen,
        discountFen: price.discountFen,
        freightFen: price.freightFen,
        payableFen: price.payableFen,
        steps: price.steps,
        pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
        placedAt: now,
      })),
    )
    .onConflictDoNothing({ target: [orders.tenantId, orders.number] })
    .returning({ id: orders.id, number: orders.number })

export const insertLines = async (
  tx: Tx,
  lines: readonly (NewLine & { id: string; orderId: string; position: number })[],
) => {
  await tx.insert(orderLines).values(lines.map((line) => ({ ...line, tenantId: tx.tenantId })))
}

interface NewEvent {
  orderId: string
  dimension: Dimension
  from: string
  to: string
  reason: string
}

export const insertEvents = async ({ tx, actor, now }: Ctx, events: readonly NewEvent[]) => {
  await tx.insert(orderEvents).values(
    events.map((event) => ({
      ...event,
      tenantId: tx.tenantId,
      id: newId(),
      actorKind: actor.kind,
      actorId: actor.id,
      at: now,
    })),
  )
}
