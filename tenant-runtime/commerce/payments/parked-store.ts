import { count, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { orders, parkedPayments } from '@wanpu/migrations/schema'

/** Money told a second time is the same row. */
export const insertParked = async (tx: Tx, row: Omit<typeof parkedPayments.$inferInsert, 'tenantId'>) => {
  await tx
    .insert(parkedPayments)
    .values({ ...row, tenantId: tx.tenantId })
    .onConflictDoNothing()
}

export const findParkedPage = (
  tx: Tx,
  { isResolved, before, limit }: { isResolved: boolean; before?: Date | undefined; limit: number },
) =>
  tx
    .select({
      id: parkedPayments.id,
      transactionId: parkedPayments.transactionId,
      outTradeNo: parkedPayments.outTradeNo,
      orderId: parkedPayments.orderId,
      orderNumber: orders.number,
      amountFen: parkedPayments.amountFen,
      reason: parkedPayments.reason,
      parkedAt: parkedPayments.parkedAt,
      resolvedAt: parkedPayments.resolvedAt,
      resolution: parkedPayments.resolution,
    })
    .from(parkedPayments)
    .leftJoin(orders, mine(tx, orders, eq(orders.id, parkedPayments.orderId)))
    .where(
      mine(
        tx,
        parkedPayments,
        isResolved ? isNotNull(parkedPayments.resolvedAt) : isNull(parkedPayments.resolvedAt),
        before && lt(parkedPayments.parkedAt, before),
      ),
    )
    .orderBy(desc(parkedPayments.parkedAt))
    .limit(limit)

export const countParked = async (tx: Tx) =>
  only(
    await tx
      .select({ count: count() })
      .from(parkedPayments)
      .where(mine(tx, parkedPayments, isNull(parkedPayments.resolvedAt))),
  )!.count

/** `resolved`, `again` when somebody was quicker, undefined when there is no such row. */
export const resolveParked = async (tx: Tx, id: string, resolution: string, now: Date) => {
  const resolved = await tx
    .update(parkedPayments)
    .set({ resolvedAt: now, resolution })
    .where(mine(tx, parkedPayments, eq(parkedPayments.id, id), isNull(parkedPayments.resolvedAt)))
    .returning({ id: parkedPayments.id })
  if (resolved.length === 1) return 'resolved'

  const there = await tx
    .select({ id: parkedPayments.id })
    .from(parkedPayments)
    .where(mine(tx, parkedPayments, eq(parkedPayments.id, id)))
  return there.length === 1 ? 'again' : undefined
}
