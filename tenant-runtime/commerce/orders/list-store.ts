import { type SQL, and, asc, count, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { orderLines, orders, shipments } from '@wanpu/migrations/schema'
import type { OrderCursor } from './inputs.ts'
import type { OrderTab } from './states.ts'

interface Filter {
  memberId?: string
  tab?: OrderTab | undefined
  cursor?: OrderCursor | undefined
  q?: string | undefined
  limit: number
}

/** A page of orders, newest first. */
export const findPage = (tx: Tx, { memberId, tab, cursor, q, limit }: Filter) =>
  tx
    .select({
      id: orders.id,
      number: orders.number,
      trade: orders.trade,
      delivery: orders.delivery,
      payableFen: orders.payableFen,
      freightFen: orders.freightFen,
      pieces: orders.pieces,
      note: orders.note,
      address: orders.address,
      courierCode: orders.courierCode,
      placedAt: orders.placedAt,
      payBy: orders.payBy,
      paidAt: orders.paidAt,
    })
    .from(orders)
    .where(
      mine(
        tx,
        orders,
        memberId ? eq(orders.memberId, memberId) : undefined,
        tab && inTab[tab],
        q ? matches(tx, q) : undefined,
        cursor &&
          sql`(${orders.placedAt}, ${orders.id}) < (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::uuid)`,
      ),
    )
    .orderBy(desc(orders.placedAt), desc(orders.id))
    .limit(limit)

/** The lines of these orders in their order. */
export const findLinesOf = (tx: Tx, orderIds: readonly string[]) =>
  tx
    .select({
      id: orderLines.id,
      orderId: orderLines.orderId,
      productId: orderLines.productId,
      skuId: orderLines.skuId,
      title: orderLines.title,
      choice: orderLines.choice,
      picture: orderLines.picture,
      unitPriceFen: orderLines.unitPriceFen,
      quantity: orderLines.quantity,
      shippedQuantity: orderLines.shippedQuantity,
      payableFen: orderLines.payableFen,
    })
    .from(orderLines)
    .where(mine(tx, orderLines, sql`${orderLines.orderId} = any(${sql.param(orderIds)}::uuid[])`))
    .orderBy(asc(orderLines.orderId), asc(orderLines.position))

/** The parcels of these orders, the first first. */
export const findParcelsOf = (tx: Tx, orderIds: readonly string[]) =>
  tx
    .select({
      orderId: shipments.orderId,
      courierCode: shipments.courierCode,
      waybill: shipments.waybill,
    })
    .from(shipments)
    .where(mine(tx, shipments, sql`${shipments.orderId} = any(${sql.param(orderIds)}::uuid[])`))
    .orderBy(asc(shipments.shippedAt), asc(shipments.id))

/** How many orders stand in each tab; a member's, or the whole shop's. */
export const countTabs = async (tx: Tx, memberId?: string) =>
  only(
    await tx
      .select({
        all: count(),
        unpaid: countIn('unpaid'),
        unshipped: countIn('unshipped'),
        shipped: countIn('shipped'),
        completed: countIn('completed'),
        closed: countIn('closed'),
      })
      .from(orders)
      .where(mine(tx, orders, memberId ? eq(orders.memberId, memberId) : undefined)),
  )!

const inTab: Record<OrderTab, SQL> = {
  unpaid: eq(orders.trade, 'placed'),
  unshipped: and(eq(orders.trade, 'paid'), inArray(orders.delivery, ['none', 'part']))!,
  shipped: and(eq(orders.trade, 'paid'), inArray(orders.delivery, ['shipped', 'received']))!,
  completed: eq(orders.trade, 'completed'),
  closed: eq(orders.trade, 'closed'),
}

const countIn = (tab: OrderTab) => sql<number>`(count(*) filter (where ${inTab[tab]}))::int`

const matches = (tx: Tx, q: string) =>
  or(
    eq(orders.number, q),
    sql`${orders.address}->>'phone' = ${q}`,
    sql`exists (select from ${orderLines} where ${mine(tx, orderLines, eq(orderLines.orderId, orders.id))} and strpos(lower(${orderLines.title}), ${q.toLowerCase()}) > 0)`,
  )
