import { idAsHex, newId, newToken } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { findCourier } from '@wanpu/wechat/couriers'
import { auditShop } from '#request'
import { findSettings } from '#settings'
import {
  courierUnknown,
  linesNotShippable,
  orderNotFound,
  orderNotShippable,
  waybillUsed,
} from './failures.ts'
import type { NewShipment } from './inputs.ts'
import { receiveAutomatically, subscribeTrack } from './job-names.ts'
import { lockOrder } from './move-store.ts'
import { moveOrder } from './moves.ts'
import { announceOrder } from './notices.ts'
import { addShipped, findLines, insertShipment, insertShipmentLines } from './shipment-store.ts'

/** Sends lines of a paid order on their way in one parcel; when nothing is left, the order is shipped. */
export const shipOrder = async (ctx: Ctx, orderId: string, input: NewShipment) => {
  const { tx, now } = ctx
  const { courierCode, waybill } = input
  if (!findCourier(courierCode)) throw courierUnknown({ courierCode })
  const order = await lockOrder(tx, orderId)
  if (!order) throw orderNotFound({ orderId })
  const { delivery } = order
  const isOpen = order.trade === 'paid' && !order.isRefunding && (delivery === 'none' || delivery === 'part')
  if (!isOpen) throw orderNotShippable({ orderId })

  const lines = await findLines(tx, orderId)
  const parcel =
    input.lines ??
    lines.map((line) => ({ lineId: line.id, quantity: line.left })).filter((line) => line.quantity > 0)
  const id = newId()
  const pushKey = idAsHex(id) + newToken(12)
  if (!(await insertShipment(tx, { id, orderId, courierCode, waybill, pushKey, shippedAt: now }))) {
    throw waybillUsed({ waybill })
  }
  for (const { lineId, quantity } of parcel) {
    if (!(await addShipped(tx, orderId, lineId, quantity))) throw linesNotShippable({ lineId })
  }
  await insertShipmentLines(tx, id, parcel)

  const left =
    lines.reduce((sum, line) => sum + line.left, 0) - parcel.reduce((sum, line) => sum + line.quantity, 0)
  if (left === 0) await moveOrder(ctx, orderId, 'delivery', delivery, 'shipped')
  else if (delivery === 'none') await moveOrder(ctx, orderId, 'delivery', 'none', 'part')
  else await announceOrder(tx, orderId, 'part')

  if (left === 0) await enqueueReceipt(ctx, orderId)
  await tx.enqueue(subscribeTrack, { tenantId: tx.tenantId, shipmentId: id }, { group: tx.tenantId })
  await auditShop(ctx, 'orders.ship', orderId, { shipmentId: id, courierCode, waybill })
  return { id, orderId, courierCode, waybill }
}

const enqueueReceipt = async ({ tx, now }: Ctx, orderId: string) => {
  const { receiveAfterDays } = await findSettings(tx)
  const at = new Date(now.getTime() + receiveAfterDays * 86_400_000)
  await tx.enqueue(receiveAutomatically, { tenantId: tx.tenantId, orderId }, { at, group: tx.tenantId })
}
