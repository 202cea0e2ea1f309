import { checkOut, closeOrder, previewOrder } from '@wanpu/commerce/checkout'
import { confirmReceipt, countShopOrders, describeOrder, shipOrder } from '@wanpu/commerce/orders'
import { askAttempt, countParked, startPayment } from '@wanpu/commerce/payments'
import { type Actor, shopDoor, system } from '@wanpu/migrations'
import type { Services } from '../services.ts'
import type { Buyer } from './buyers.ts'
import { type Parcel, courierCodes, takeParcel, waybillOf } from './parcels.ts'
import { pastDoor } from './past.ts'
import { type SandboxDoor, eventually } from './sandbox.ts'
import type { Story } from './stories.ts'

/** A shop in which stories can happen. */
export interface Stage {
  services: Services
  outside: SandboxDoor
  tenantId: string
  merchant: Actor
  buyers: readonly Buyer[]
  /** SKUs by product. */
  goods: readonly (readonly string[])[]
  /** People outside who can pay. */
  payers: readonly string[]
  /** One digit that no other shop has. */
  digit: number
}

const minute = 60_000
const hour = 60 * minute

/** How many stories a shop has seen, and how much money waits there for somebody. */
export const lookBack = ({ db }: Pick<Services, 'db'>, tenantId: string) =>
  shopDoor(
    db,
    tenantId,
    system,
  )(async ({ tx }) => ({ orders: (await countShopOrders(tx)).all, parked: await countParked(tx) }))

/** Lets a story happen by the verbs that shoppers and merchants use; answers the parcels that went out. */
export const liveStory = async (stage: Stage, story: Story, index: number): Promise<Parcel[]> => {
  const { services } = stage
  const { fate } = story
  const buyer = stage.buyers[story.buyer]!
  const placedAt = new Date(Date.now() - story.hoursAgo * hour)
  const after = (ms: number) => new Date(placedAt.getTime() + ms)
  const at = (moment: Date, actor: Actor) => pastDoor(services.db, stage.tenantId, actor, moment)

  if (fate === 'unpaid' || fate === 'cancelled' || fate === 'expired') {
    const { id, payBy } = await place(stage, story, placedAt, index)
    if (fate === 'cancelled') await closeOrder(services, at(after(11 * minute), buyer.actor), id, 'shopper')
    if (fate === 'expired')
      await closeOrder(services, at(new Date(payBy.getTime() + minute), system), id, 'timeout')
    return []
  }

  const id = await placeAndPay(stage, story, placedAt, index)
  if (fate === 'paid') return []

  const shippedAt = after(Math.min(14, story.hoursAgo / 2) * hour)
  const courierCode = courierCodes[index % courierCodes.length]!
  const waybill = waybillOf(
    courierCode,
    `${stage.digit}${String(index * 7_310_947 + 40_213).padStart(10, '3')}`,
  )
  const parcel = { courierCode, waybill, to: buyer.city, shippedAt }
  await takeParcel(stage.outside, parcel)
  await at(
    shippedAt,
    stage.merchant,
  )(async (ctx) => {
    const [line] = (await describeOrder(ctx, id)).lines
    const lines = fate === 'part' ? [{ lineId: line!.id, quantity: 1 }] : undefined
    await shipOrder(ctx, id, { courierCode, waybill, ...(lines && { lines }) })
  })
  if (fate === 'received') {
    const receivedAt = new Date(shippedAt.getTime() + 40 * hour)
    await at(receivedAt, buyer.actor)((ctx) => confirmReceipt(ctx, id))
  }
  return [parcel]
}

/** Money that comes when its order is closed already; resolves when it is parked. */
export const payTooLate = async (stage: Stage, story: Story, index: number): Promise<void> => {
  const { services, outside, tenantId } = stage
  const placedAt = new Date(Date.now() - story.hoursAgo * hour)
  const { id, payBy } = await place(stage, story, placedAt, index)
  const { codeUrl } = await startPayment(
    services,
    pastDoor(services.db, tenantId, stage.buyers[story.buyer]!.actor, placedAt),
    id,
    'native',
  )
  const inTheEnd = new Date(payBy.getTime() + minute)
  await closeOrder(services, pastDoor(services.db, tenantId, system, inTheEnd), id, 'timeout')

  await outside.payCode(codeUrl!, payerOf(stage, index))
  await eventually('the late money is parked', async () => {
    const parked = await shopDoor(services.db, tenantId, system)(({ tx }) => countParked(tx))
    return parked > 0
  })
}

const place = async (
  { services, tenantId, buyers, goods }: Stage,
  story: Story,
  placedAt: Date,
  index: number,
) => {
  const { actor, addressId } = buyers[story.buyer]!
  const lines = story.goods.map(({ product, sku, quantity }) => {
    const choices = goods[product % goods.length]!
    return { skuId: choices[sku % choices.length]!, quantity }
  })
  return pastDoor(
    services.db,
    tenantId,
    actor,
    placedAt,
  )(async (ctx) => {
    const { payableFen } = await previewOrder(ctx, { lines, addressId })
    return checkOut(ctx, {
      source: { lines },
      addressId,
      courierCode: courierCodes[index % courierCodes.length]!,
      note: story.note,
      expectedPayableFen: payableFen,
    })
  })
}

const tries = 3

// The sweep for overdue orders may come between placing and any step of paying, once in a blue moon.
const placeAndPay = async (stage: Stage, story: Story, placedAt: Date, index: number): Promise<string> => {
  for (let tried = 0; tried < tries; tried++) {
    const { id } = await place(stage, story, placedAt, index)
    const paidAt = new Date(placedAt.getTime() + (1 + (index % 9)) * minute)
    const isPaid = await pay(stage, story, id, paidAt, index).catch(async (error: unknown) => {
      // It closes at the provider first, so the order may still look open.
      await eventually('the order is closed', async () => (await tradeOf(stage, id)) === 'closed').catch(
        () => {
          throw error
        },
      )
      return false
    })
    if (isPaid) return id
  }
  throw new Error('orders are closed before they can be paid')
}

const pay = async (
  stage: Stage,
  story: Story,
  orderId: string,
  paidAt: Date,
  index: number,
): Promise<boolean> => {
  const { services, outside, tenantId } = stage
  const at = (actor: Actor) => pastDoor(services.db, tenantId, actor, paidAt)
  const { id, codeUrl } = await startPayment(
    services,
    at(stage.buyers[story.buyer]!.actor),
    orderId,
    'native',
  )
  await outside.payCode(codeUrl!, payerOf(stage, index))
  await askAttempt(services, at(system), id)
  return (await tradeOf(stage, orderId)) === 'paid'
}

const tradeOf = async ({ services, tenantId }: Stage, orderId: string) =>
  (await shopDoor(services.db, tenantId, system)((ctx) => describeOrder(ctx, orderId))).trade

const payerOf = ({ payers }: Stage, index: number) => payers[index % payers.length]!
