import { newToken } from '@wanpu/kit/ids'
import type { InShop } from '@wanpu/migrations'
import { findCourier } from '@wanpu/wechat/couriers'
import { KuaidiRefusal } from '@wanpu/wechat/kuaidi'
import type { ShopServices } from '#request'
import { askTrack } from './job-names.ts'
import { findShipment, keepSalt, markSubscribed } from './track-store.ts'
import { applyTrack } from './tracks.ts'

type Services = Pick<ShopServices, 'wechat' | 'keyring' | 'kuaidiAccount' | 'rootUrl' | 'log'>

type Shipment = NonNullable<Awaited<ReturnType<typeof findShipment>>>

const askEveryMs = 6 * 3_600_000
const askForMs = 30 * 86_400_000

/** Subscribes to a parcel's scans; the salt is stored before it is told, so a repeat tells the same one. */
export const subscribeShipment = async (services: Services, inShop: InShop, shipmentId: string) => {
  const { wechat, keyring, kuaidiAccount, rootUrl, log } = services
  const held = await inShop(async ({ tx, now }) => {
    const shipment = await findShipment(tx, shipmentId)
    if (!shipment || shipment.subscribedAt) return null
    const context = saltContext(tx.tenantId)
    const salt = shipment.saltSealed ? keyring.open(context, shipment.saltSealed) : newToken()
    if (!shipment.saltSealed) await keepSalt(tx, shipmentId, keyring.seal(context, salt))
    const at = new Date(now.getTime() + askEveryMs)
    await tx.enqueue(
      askTrack,
      { tenantId: tx.tenantId, shipmentId },
      { at, id: shipmentId, group: tx.tenantId },
    )
    return {
      ...parcelOf(shipment),
      salt,
      url: `${rootUrl}/callbacks/kuaidi/${tx.tenantId}/${shipment.pushKey}`,
    }
  })
  if (!held?.courier || !kuaidiAccount) return

  const { courier, number, phone, salt, url } = held
  try {
    await wechat.kuaidi.subscribe(kuaidiAccount, { courier, number, phone }, { url, salt })
  } catch (error) {
    if (!(error instanceof KuaidiRefusal)) throw error
    log.warn({ shipmentId, returnCode: error.returnCode }, 'no pushes for this parcel')
    return
  }
  await inShop(({ tx, now }) => markSubscribed(tx, shipmentId, now))
}

/** Asks where a parcel is and asks again later, until it has arrived or a month is over. */
export const askShipment = async (services: Services, inShop: InShop, shipmentId: string) => {
  const shipment = await inShop(async ({ tx, now }) => {
    const found = await findShipment(tx, shipmentId)
    const hasArrived = found?.state === 'delivered' || found?.state === 'returned'
    return found && !hasArrived && now.getTime() - found.shippedAt.getTime() < askForMs ? found : null
  })
  if (!shipment) return
  const track = await trackOf(services, shipment)

  await inShop(async (ctx) => {
    if (track) await applyTrack(ctx, shipment, track)
    const at = new Date(ctx.now.getTime() + askEveryMs)
    await ctx.tx.enqueue(askTrack, { tenantId: ctx.tx.tenantId, shipmentId }, { at, group: ctx.tx.tenantId })
  })
}

// No answer is no reason to repeat the job: it asks again anyway, and asking too often locks the number.
const trackOf = async ({ wechat, kuaidiAccount, log }: Services, shipment: Shipment) => {
  const { courier, number, phone } = parcelOf(shipment)
  if (!courier || !kuaidiAccount) return null
  try {
    return await wechat.kuaidi.track(kuaidiAccount, { courier, number, phone })
  } catch (error) {
    log.warn({ err: error, shipmentId: shipment.id }, 'no track for this parcel')
    return null
  }
}

/** What the sealed salt of a parcel is bound to. */
export const saltContext = (tenantId: string) => `${tenantId}|shipments.salt`

const parcelOf = (shipment: Shipment) => ({
  courier: findCourier(shipment.courierCode),
  number: shipment.waybill,
  phone: shipment.address.phone.slice(-4),
})
