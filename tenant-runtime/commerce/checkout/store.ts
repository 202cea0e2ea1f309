import { asc, eq, lt } from 'drizzle-orm'
import { type Tx, mine } from '@wanpu/migrations'
import { orders } from '@wanpu/migrations/schema'

/** Unpaid orders whose time was up before `before`; what somebody works on is left to them. */
export const findOverdue = (tx: Tx, before: Date) =>
  tx
    .select({ id: orders.id })
    .from(orders)
    .where(mine(tx, orders, eq(orders.trade, 'placed'), lt(orders.payBy, before)))
    .orderBy(asc(orders.payBy))
    .limit(200)
    .for('update', { skipLocked: true })
