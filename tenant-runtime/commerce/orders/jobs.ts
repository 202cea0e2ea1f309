import { type JobHandler, handle } from '@wanpu/kit/queue'
import { shopDoor, system } from '@wanpu/migrations'
import { openKuaidiPush } from '@wanpu/wechat/kuaidi'
import { type ShopServices, closeCallback, findCallback } from '#request'
import { askShipment, saltContext, subscribeShipment } from './flows.ts'
import { askTrack, receiveAutomatically, settleTrack, subscribeTrack } from './job-names.ts'
import { receiveByTimer } from './receipts.ts'
import { findShipment } from './track-store.ts'
import { applyTrack } from './tracks.ts'

export const jobs = (services: ShopServices): JobHandler[] => {
  const inShop = (tenantId: string) => shopDoor(services.db, tenantId, system)

  return [
    handle(subscribeTrack, ({ tenantId, shipmentId }) =>
      subscribeShipment(services, inShop(tenantId), shipmentId),
    ),
    handle(askTrack, ({ tenantId, shipmentId }) => askShipment(services, inShop(tenantId), shipmentId)),
    handle(settleTrack, ({ tenantId, inboxId }) => settlePush(services, tenantId, inboxId)),
    handle(receiveAutomatically, ({ tenantId, orderId }) =>
      inShop(tenantId)((ctx) => receiveByTimer(ctx, orderId)),
    ),
  ]
}

const settlePush = async ({ db, keyring }: ShopServices, tenantId: string, inboxId: string) => {
  const callback = await findCallback(db, tenantId, inboxId)
  if (!callback) return

  const [shipmentId = ''] = callback.eventKey.split(':')
  await shopDoor(
    db,
    tenantId,
    system,
  )(async (ctx) => {
    const shipment = await findShipment(ctx.tx, shipmentId)
    if (!shipment?.saltSealed) return
    const salt = keyring.open(saltContext(tenantId), shipment.saltSealed)
    const { track } = openKuaidiPush(callback.body.toString('utf8'), salt)
    if (track) await applyTrack(ctx, shipment, track)
  })
  await closeCallback(db, inboxId)
}
