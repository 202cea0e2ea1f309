import { desc, eq, ne, notInArray } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { orders, shipmentScans, shipments } from '@wanpu/migrations/schema'
import type { TrackState } from '@wanpu/wechat/kuaidi'

export const findShipment = async (tx: Tx, id: string) =>
  only(
    await tx
      .select({
        id: shipments.id,
        orderId: shipments.orderId,
        courierCode: shipments.courierCode,
        waybill: shipments.waybill,
        state: shipments.state,
        pushKey: shipments.pushKey,
        saltSealed: shipments.saltSealed,
        subscribedAt: shipments.subscribedAt,
        shippedAt: shipments.shippedAt,
        address: orders.address,
      })
      .from(shipments)
      .innerJoin(orders, mine(tx, orders, eq(orders.id, shipments.orderId)))
      .where(mine(tx, shipments, eq(shipments.id, id))),
  )

export const keepSalt = async (tx: Tx, id: string, saltSealed: string) => {
  await tx
    .update(shipments)
    .set({ saltSealed })
    .where(mine(tx, shipments, eq(shipments.id, id)))
}

export const markSubscribed = async (tx: Tx, id: string, now: Date) => {
  await tx
    .update(shipments)
    .set({ subscribedAt: now })
    .where(mine(tx, shipments, eq(shipments.id, id)))
}

interface Scan {
  at: Date
  text: string
  state: TrackState
  rawCode: string
}

export const insertScans = async (tx: Tx, shipmentId: string, scans: readonly Scan[]) => {
  await tx
    .insert(shipmentScans)
    .values(scans.map((scan) => ({ ...scan, shipmentId, tenantId: tx.tenantId })))
    .onConflictDoNothing()
}

export const findLatestScan = async (tx: Tx, shipmentId: string) =>
  only(
    await tx
      .select({ at: shipmentScans.at, state: shipmentScans.state })
      .from(shipmentScans)
      .where(mine(tx, shipmentScans, eq(shipmentScans.shipmentId, shipmentId)))
      .orderBy(desc(shipmentScans.at))
      .limit(1),
  )

/** Moves a parcel to its newest scan's state; false when it is there already or has ended. */
export const advanceShipment = async (tx: Tx, id: string, { at, state }: { at: Date; state: TrackState }) => {
  const moved = await tx
    .update(shipments)
    .set({ state, ...(state === 'delivered' && { deliveredAt: at }) })
    .where(
      mine(
        tx,
        shipments,
        eq(shipments.id, id),
        ne(shipments.state, state),
        notInArray(shipments.state, ['delivered', 'returned']),
      ),
    )
    .returning({ id: shipments.id })
  return moved.length === 1
}
