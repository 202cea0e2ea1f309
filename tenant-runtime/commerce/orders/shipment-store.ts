import { and, asc, eq, lte, sql } from 'drizzle-orm'
import { type Tx, mine } from '@wanpu/migrations'
import { orderLines, shipmentLines, shipments } from '@wanpu/migrations/schema'

export const findLines = (tx: Tx, orderId: string) =>
  tx
    .select({ id: orderLines.id, left: sql<number>`${orderLines.quantity} - ${orderLines.shippedQuantity}` })
    .from(orderLines)
    .where(mine(tx, orderLines, eq(orderLines.orderId, orderId)))
    .orderBy(asc(orderLines.id))

interface ShipmentRow {
  id: string
  orderId: string
  courierCode: string
  waybill: string
  pushKey: string
  shippedAt: Date
}

/** False when the order already has this parcel. */
export const insertShipment = async (tx: Tx, row: ShipmentRow) => {
  const inserted = await tx
    .insert(shipments)
    .values({ ...row, tenantId: tx.tenantId })
    .onConflictDoNothing()
    .returning({ id: shipments.id })
  return inserted.length === 1
}

/** Counts pieces as shipped, or says no when the line is another order's or has fewer left. */
export const addShipped = async (tx: Tx, orderId: string, lineId: string, quantity: number) => {
  const added = await tx
    .update(orderLines)
    .set({ shippedQuantity: sql`${orderLines.shippedQuantity} + ${quantity}` })
    .where(
      and(
        mine(tx, orderLines, eq(orderLines.id, lineId), eq(orderLines.orderId, orderId)),
        lte(sql`${orderLines.shippedQuantity} + ${quantity}`, orderLines.quantity),
      ),
    )
    .returning({ id: orderLines.id })
  return added.length === 1
}

export const insertShipmentLines = async (
  tx: Tx,
  shipmentId: string,
  lines: readonly { lineId: string; quantity: number }[],
) => {
  await tx.insert(shipmentLines).values(lines.map((line) => ({ ...line, shipmentId, tenantId: tx.tenantId })))
}
