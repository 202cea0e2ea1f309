import { yuan } from '@wanpu/kit/money'
import { fullTime } from '@wanpu/kit/shop-time'
import type { Ctx, InShop } from '@wanpu/migrations'
import { findCourier } from '@wanpu/wechat/couriers'
import { type Row, auditShop } from '#request'
import type { ExportQuery, OrderCursor } from './inputs.ts'
import { findLinesOf, findPage, findParcelsOf } from './list-store.ts'
import { orderWord } from './states.ts'

const pageSize = 200

/** The shop's orders whole, the youngest first, a row for each line of an order; who asked for them is written down. */
export const exportOrders = async function* (inShop: InShop, query: ExportQuery): AsyncGenerator<Row[]> {
  await inShop((ctx) => auditShop(ctx, 'orders.export', '', { ...query }))
  let cursor: OrderCursor | undefined
  do {
    const page = await inShop((ctx) => readPage(ctx, query, cursor))
    yield page.rows
    cursor = page.next
  } while (cursor)
}

const readPage = async ({ tx }: Ctx, query: ExportQuery, cursor: OrderCursor | undefined) => {
  const orders = await findPage(tx, { ...query, cursor, limit: pageSize })
  const ids = orders.map(({ id }) => id)
  const lines = Map.groupBy(await findLinesOf(tx, ids), ({ orderId }) => orderId)
  const parcels = Map.groupBy(await findParcelsOf(tx, ids), ({ orderId }) => orderId)
  const last = orders.length === pageSize ? orders.at(-1) : undefined
  return {
    rows: orders.flatMap((order) => rowsOf(order, lines.get(order.id) ?? [], parcels.get(order.id) ?? [])),
    next: last && { at: last.placedAt, id: last.id },
  }
}

type Order = Awaited<ReturnType<typeof findPage>>[number]
type Line = Awaited<ReturnType<typeof findLinesOf>>[number]
type Parcel = Awaited<ReturnType<typeof findParcelsOf>>[number]

const rowsOf = (order: Order, lines: readonly Line[], parcels: readonly Parcel[]): Row[] => {
  const { address } = order
  const names = [...new Set(parcels.map(({ courierCode }) => findCourier(courierCode)?.name ?? courierCode))]
  return lines.map((line) => [
    order.number,
    orderWord(order),
    fullTime(order.placedAt),
    order.paidAt ? fullTime(order.paidAt) : '',
    line.title,
    line.choice.join(' / '),
    yuan(line.unitPriceFen),
    line.quantity,
    yuan(line.payableFen),
    yuan(order.freightFen),
    yuan(order.payableFen),
    address.name,
    address.phone,
    address.province,
    address.city,
    address.district,
    address.detail,
    order.note,
    names.join(' '),
    parcels.map(({ waybill }) => waybill).join(' '),
  ])
}
