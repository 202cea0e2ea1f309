import { asc, desc, eq, getTableColumns } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { orderEvents, orders, shipmentLines, shipmentScans, shipments } from '@wanpu/migrations/schema'

const { tenantId: _tenant, ...shown } = getTableColumns(orders)

export const findOrder = async (tx: Tx, id: string) =>
  only(
    await tx
      .select(shown)
      .from(orders)
      .where(mine(tx, orders, eq(orders.id, id))),
  )

export const findEvents = (tx: Tx, orderId: string) =>
  tx
    .select({
      dimension: orderEvents.dimension,
      from: orderEvents.from,
      to: orderEvents.to,
      actorKind: orderEvents.actorKind,
      reason: orderEvents.reason,
      at: orderEvents.at,
    })
    .from(orderEvents)
    .where(mine(tx, orderEvents, eq(orderEvents.orderId, orderId)))
    .orderBy(asc(orderEvents.at), asc(orderEvents.id))

export const findShipments = (tx: Tx, orderId: string) =>
  tx
    .select({
      id: shipments.id,
      courierCode: shipments.courierCode,
      waybill: shipments.waybill,
      state: shipments.state,
      shippedAt: shipments.shippedAt,
      deliveredAt: shipments.deliveredAt,
    })
    .from(shipments)
    .where(mine(tx, shipments, eq(shipments.orderId, orderId)))
    .orderBy(asc(shipments.shippedAt), asc(shipments.id))

export const findParcelLines = (tx: Tx, orderId: string) =>
  tx
    .select({
      shipmentId: shipmentLines.shipmentId,
      lineId: shipmentLines.lineId,
      quantity: shipmentLines.quantity,
    })
    .from(shipmentLines)
    .innerJoin(shipments, mine(tx, shipments, eq(shipments.id, shipmentLines.shipmentId)))
    .where(mine(tx, shipmentLines, eq(shipments.orderId, orderId)))

/** Newest first, as people read a track. */
export const findScans = (tx: Tx, orderId: string) =>
  tx
    .select({
      shipmentId: shipmentScans.shipmentId,
      at: shipmentScans.at,
      text: shipmentScans.text,
      state: shipmentScans.state,
    })
    .from(shipmentScans)
    .innerJoin(shipments, mine(tx, shipments, eq(shipments.id, shipmentScans.shipmentId)))
    .where(mine(tx, shipmentScans, eq(shipments.orderId, orderId)))
    .orderBy(desc(shipmentScans.at))
