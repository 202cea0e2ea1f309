import { type SQL, and, count, eq, gte, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { orders, products, skus, stocks } from '@wanpu/migrations/schema'

// An order is paid within days of being placed; this lets the index over placed_at serve.
const paidWithin = sql`interval '15 days'`

/** Paid orders since a moment by Beijing date and hour. */
export const sumByHour = (tx: Tx, since: Date) =>
  tx
    .select({
      day: dayPaid,
      hour: hourPaid,
      turnoverFen: sql<number>`sum(${orders.paidFen})::float8`,
      orders: count(),
    })
    .from(orders)
    .where(paidSince(tx, since))
    .groupBy(sql`1`, sql`2`)

/** How many people paid since a moment, by Beijing date. */
export const countPayers = (tx: Tx, since: Date) =>
  tx
    .select({ day: dayPaid, payers: sql<number>`count(distinct ${orders.memberId})::int` })
    .from(orders)
    .where(paidSince(tx, since))
    .groupBy(sql`1`)

/** Listed SKUs of which no more is left than the merchant wants to be warned at. */
export const countLowStock = async (tx: Tx) =>
  only(
    await tx
      .select({ count: count() })
      .from(stocks)
      .innerJoin(products, mine(tx, products, eq(products.id, stocks.productId)))
      .innerJoin(skus, mine(tx, skus, eq(skus.id, stocks.skuId), eq(skus.isOffered, true)))
      .where(
        and(
          mine(tx, stocks, eq(products.state, 'listed')),
          sql`${stocks.onHand} - ${stocks.reserved} <= ${stocks.lowAt}`,
        ),
      ),
  )!.count

const inBeijing = (part: SQL) => sql`(${part} at time zone 'Asia/Shanghai')`
const dayPaid = sql<string>`to_char(${inBeijing(sql`${orders.paidAt}`)}, 'YYYY-MM-DD')`
const hourPaid = sql<number>`extract(hour from ${inBeijing(sql`${orders.paidAt}`)})::int`

const paidSince = (tx: Tx, since: Date) =>
  mine(
    tx,
    orders,
    gte(orders.paidAt, since),
    sql`${orders.placedAt} >= ${since.toISOString()}::timestamptz - ${paidWithin}`,
  )
