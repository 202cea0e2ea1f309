import type { Ctx } from '@wanpu/migrations'
import type { DeliveryAddress } from '@wanpu/migrations/schema'
import { clearBought } from '#cart'
import { holdBuyer, myAddress } from '#members'
import { phoneNeeded } from './failures.ts'
import type { NewOrderInput } from './inputs.ts'
import { placeOrders } from './place-orders.ts'
import { linesFrom } from './sources.ts'

/** The asking shopper orders; whoever has proven neither a phone nor WeChat is asked to first. */
export const checkOut = async (ctx: Ctx, input: NewOrderInput) => {
  const buyer = await holdBuyer(ctx)
  if (!buyer.isKnown) throw phoneNeeded()
  const lines = await linesFrom(ctx, input.source)
  const address = deliveryAddress(await myAddress(ctx, input.addressId))

  const { courierCode, note, expectedPayableFen } = input
  const [order] = await placeOrders(ctx, [
    { memberId: buyer.id, lines, address, courierCode, note, expectedPayableFen },
  ])
  if ('cart' in input.source) {
    await clearBought(
      ctx,
      lines.map((line) => line.skuId),
    )
  }
  return order!
}

const deliveryAddress = ({
  name,
  phone,
  regionCode,
  province,
  city,
  district,
  detail,
}: DeliveryAddress): DeliveryAddress => ({ name, phone, regionCode, province, city, district, detail })
