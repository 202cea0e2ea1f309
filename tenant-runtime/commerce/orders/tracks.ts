import type { Ctx } from '@wanpu/migrations'
import type { Track } from '@wanpu/wechat/kuaidi'
import { announceOrder } from './notices.ts'
import { advanceShipment, findLatestScan, insertScans } from './track-store.ts'

/** Adds what the courier said to a parcel, each scan once; a parcel that has arrived stays arrived. */
export const applyTrack = async (ctx: Ctx, shipment: { id: string; orderId: string }, track: Track) => {
  const { tx } = ctx
  const scans = track.events.flatMap(({ at, text, state }, index) =>
    // Pushes name one state for the whole track; it is the newest scan's.
    at
      ? [
          {
            at,
            text,
            state: state ?? (index === 0 ? track.state : 'in_transit'),
            rawCode: index === 0 ? track.rawState : '',
          },
        ]
      : [],
  )
  if (scans.length === 0) return

  await insertScans(tx, shipment.id, scans)
  const latest = await findLatestScan(tx, shipment.id)
  if (!latest) return
  if (await advanceShipment(tx, shipment.id, latest)) await announceOrder(tx, shipment.orderId, 'track')
}
