import { maskName, maskPhone } from '@wanpu/kit/log'
import type { Ctx, Tx } from '@wanpu/migrations'
import { findCourier } from '@wanpu/wechat/couriers'
import { memberOf } from '#members'
import { auditShop } from '#request'
import { findEvents, findOrder, findParcelLines, findScans, findShipments } from './detail-store.ts'
import { orderNotFound } from './failures.ts'
import { findLinesOf } from './list-store.ts'
import { orderTab, orderWord } from './states.ts'
import { words } from './words.ts'

/** An order of the asking shopper with its parcels; `now` is the clock that `payBy` is counted on. */
export const describeMyOrder = async ({ tx, actor, now }: Ctx, orderId: string) => {
  const order = await findOrder(tx, orderId)
  if (!order || order.memberId !== memberOf(actor)) throw orderNotFound({ orderId })

  const { memberId: _member, isSettled: _settled, ...shown } = order
  return { ...shown, ...(await partsOf(tx, order)), now }
}

/** An order as the shop sees it, with every step it made; who receives is masked until revealed. */
export const describeOrder = async ({ tx }: Ctx, orderId: string) => {
  const order = await findOrder(tx, orderId)
  if (!order) throw orderNotFound({ orderId })

  const { address, ...shown } = order
  const { province, city, district } = address
  return {
    ...shown,
    ...(await partsOf(tx, order)),
    receiver: { name: maskName(address.name), phone: maskPhone(address.phone), province, city, district },
    events: await findEvents(tx, orderId),
  }
}

/** Shows to whom an order goes, and writes down who looked. */
export const revealReceiver = async (ctx: Ctx, orderId: string) => {
  const order = await findOrder(ctx.tx, orderId)
  if (!order) throw orderNotFound({ orderId })

  await auditShop(ctx, 'orders.reveal', orderId)
  return order.address
}

type Order = NonNullable<Awaited<ReturnType<typeof findOrder>>>

const partsOf = async (tx: Tx, order: Order) => {
  const lines = await findLinesOf(tx, [order.id])
  const parcels = await findShipments(tx, order.id)
  const inParcel = parcels.length > 0 ? await findParcelLines(tx, order.id) : []
  const scans = parcels.length > 0 ? await findScans(tx, order.id) : []

  return {
    tab: orderTab(order),
    word: orderWord(order),
    courierName: order.courierCode && (findCourier(order.courierCode)?.name ?? order.courierCode),
    lines: lines.map(({ orderId: _order, ...line }) => line),
    shipments: parcels.map((parcel) => ({
      ...parcel,
      courierName: findCourier(parcel.courierCode)?.name ?? parcel.courierCode,
      stateWord: trackWord(parcel.state),
      lines: inParcel
        .filter((line) => line.shipmentId === parcel.id)
        .map(({ lineId, quantity }) => ({ lineId, quantity })),
      scans: scans
        .filter((scan) => scan.shipmentId === parcel.id)
        .map(({ at, text, state }) => ({ at, text, state, stateWord: trackWord(state) })),
    })),
  }
}

const trackWord = (state: string): string => (words.tracks as Record<string, string>)[state] ?? state
