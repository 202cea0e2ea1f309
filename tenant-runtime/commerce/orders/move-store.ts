import { type SQL, eq, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { orders } from '@wanpu/migrations/schema'
import type { Move } from './states.ts'

type Change = Parameters<ReturnType<Tx['update']>['set']>[0]

/** One statement decides: the order moves when it stands where the move begins. */
export const moveIfThere = async (tx: Tx, id: string, move: Move, reason: string, now: Date) => {
  const moved = await tx
    .update(orders)
    .set(changeOf(move, reason, now))
    .where(mine(tx, orders, eq(orders.id, id), standsAt(move)))
    .returning({ id: orders.id })
  return moved.length === 1
}

/** Reads what decides over an order and keeps others from moving it until this transaction ends. */
export const lockOrder = async (tx: Tx, id: string) =>
  only(
    await tx
      .select({
        id: orders.id,
        number: orders.number,
        memberId: orders.memberId,
        trade: orders.trade,
        delivery: orders.delivery,
        isRefunding: orders.isRefunding,
        payableFen: orders.payableFen,
        payBy: orders.payBy,
      })
      .from(orders)
      .where(mine(tx, orders, eq(orders.id, id)))
      .for('update'),
  )

const standsAt = (move: Move): SQL => {
  switch (move.dimension) {
    case 'trade':
      return eq(orders.trade, move.from)
    case 'delivery':
      return eq(orders.delivery, move.from)
    case 'refund':
      return eq(orders.refund, move.from)
    case 'settlement':
      return eq(orders.isSettled, false)
  }
}

const changeOf = (move: Move, reason: string, now: Date): Change => {
  switch (move.dimension) {
    case 'trade':
      return { trade: move.to, ...tradeTimes(move.to, reason, now) }
    case 'delivery':
      if (move.to === 'received') return { delivery: move.to, receivedAt: now }
      return {
        delivery: move.to,
        shippedAt: sql`coalesce(${orders.shippedAt}, ${now.toISOString()}::timestamptz)`,
      }
    case 'refund':
      return { refund: move.to }
    case 'settlement':
      return { isSettled: true }
  }
}

const tradeTimes = (to: 'paid' | 'completed' | 'closed', reason: string, now: Date): Change => {
  if (to === 'paid') return { paidAt: now, paidFen: sql`${orders.payableFen}` }
  if (to === 'completed') return { completedAt: now }
  return { closedAt: now, closeReason: reason }
}
