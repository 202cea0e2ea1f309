import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import type { DeliveryAddress } from '@wanpu/migrations/schema'
import { outOfStock, reserveStocks } from '#inventory'
import { type NewOrder, insertOrders } from '#orders'
import { markPaid } from '#payments'
import { findSettings } from '#settings'
import { couriersOf, findFreight } from '#shipping'
import { courierNotOffered, notForSale, nothingToBuy, priceChanged, unreachable } from './failures.ts'
import { type Goods, type WantedLine, findGoods } from './goods.ts'
import { closeUnpaid } from './job-names.ts'
import { quoteFor } from './quote.ts'

/** One order to be placed for a member. */
export interface PlaceRequest {
  memberId: string
  lines: readonly WantedLine[]
  address: DeliveryAddress
  courierCode: string | null
  note: string
  expectedPayableFen: number
}

/** Places all of these orders or none: priced by the server, stock reserved, their closing set for when time is up. */
export const placeOrders = async (ctx: Ctx, requests: readonly PlaceRequest[]) => {
  const { tx, now } = ctx
  const skuIds = new Set(requests.flatMap(({ lines }) => lines.map((line) => line.skuId)))
  const [{ payWithinMinutes }, goodsOf, templates, couriers] = await Promise.all([
    findSettings(tx),
    findGoods(tx, [...skuIds]),
    findFreight(tx),
    couriersOf(tx),
  ])
  const shop = {
    goodsOf,
    templates,
    courierCodes: couriers.map((courier) => courier.code),
    payBy: new Date(now.getTime() + payWithinMinutes * 60_000),
  }

  const orders = requests.map((request) => draft(request, shop))
  await reserveStocks(
    ctx,
    orders.map(({ id, lines }) => ({ causeId: id, lines })),
  )
  const inserted = await insertOrders(ctx, orders)
  for (const { id, payBy, price } of orders) {
    // Nothing to pay is paid at once.
    if (price.payableFen === 0) await markPaid(ctx, id)
    else
      await tx.enqueue(closeUnpaid, { tenantId: tx.tenantId, orderId: id }, { at: payBy, group: tx.tenantId })
  }
  return inserted.map(({ id, number }, index) => ({
    id,
    number,
    payableFen: orders[index]!.price.payableFen,
    payBy: shop.payBy,
    isPaid: orders[index]!.price.payableFen === 0,
  }))
}

interface Shop {
  goodsOf: (skuId: string) => Goods
  templates: Awaited<ReturnType<typeof findFreight>>
  courierCodes: readonly string[]
  payBy: Date
}

const draft = (request: PlaceRequest, { goodsOf, templates, courierCodes, payBy }: Shop): NewOrder => {
  const { memberId, address, courierCode, note, expectedPayableFen } = request
  if (request.lines.length === 0) throw nothingToBuy()
  const offered = courierCode === null ? courierCodes.length === 0 : courierCodes.includes(courierCode)
  if (!offered) throw courierNotOffered({ courierCode, offered: courierCodes })

  const { price, freight } = quoteFor(forSale(request.lines, goodsOf), address.regionCode, templates)
  if (!freight?.isReachable) throw unreachable()
  if (price.payableFen !== expectedPayableFen) {
    const { itemsFen, discountFen, freightFen, payableFen } = price
    throw priceChanged({ expectedPayableFen, payableFen, itemsFen, discountFen, freightFen })
  }

  return {
    id: newId(),
    memberId,
    price,
    lines: price.lines.map(({ key, freightTemplateId: _template, ...line }) => {
      const { productId, title, choice, picture } = goodsOf(key).sku!
      return { ...line, skuId: key, productId, title, choice, picture }
    }),
    address,
    courierCode,
    note,
    payBy,
  }
}

const forSale = (lines: readonly WantedLine[], goodsOf: Shop['goodsOf']) => {
  const unlisted = lines.filter((line) => !goodsOf(line.skuId).sku?.isListed).map((line) => line.skuId)
  if (unlisted.length > 0) throw notForSale({ skuIds: unlisted })
  // Said early here; the reservation decides.
  const short = lines
    .filter((line) => goodsOf(line.skuId).available < line.quantity)
    .map((line) => line.skuId)
  if (short.length > 0) throw outOfStock({ skuIds: short })

  return lines.map((line) => ({ ...line, sku: goodsOf(line.skuId).sku! }))
}
