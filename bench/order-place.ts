import assert from 'node:assert/strict'
import { placeOrders, previewOrder } from '@wanpu/commerce/checkout'
import { addAddress, myAddress } from '@wanpu/commerce/members'
import { type Actor, type Database, shopDoor } from '@wanpu/migrations'
import { type Ground, type Town, sudo, withDatabase } from './ground/ground.ts'
import { bornMember, countOrders, fillStock } from './ground/orders.ts'
import { rateOf, ratioOf } from './ground/ratio.ts'
import { openReplay, record } from './ground/replay.ts'

const atOnce = 16
const kinds = 64

/** Orders of one line each for many SKUs of one shop, against their own statements sent again with new ids. */
export const measureOrderPlace = async ({ few }: Ground): Promise<number[]> => {
  const { tenantId } = few.shops[0]!
  await fillStock(few, tenantId)
  const actor = await bornMember(few, tenantId)
  const recipes = await withDatabase(few.urls, (db) => drawUp(db, tenantId, actor))
  const recordings = await recordOrders(few, tenantId, actor, recipes)
  const replay = openReplay(few.urls.app, atOnce)

  let placed = 0
  const before = await countOrders(few, tenantId)
  const ratio = await withDatabase(few.urls, (db) => {
    const placeOne = async () => {
      await place(db, tenantId, actor, anyOf(recipes))
      placed += 1
    }
    const replayOne = async () => {
      await replay.run(anyOf(recordings))
      placed += 1
    }
    const rate = (one: () => Promise<void>) => () => rateOf(one, { atOnce, seconds: 4 })
    return rateOf(replayOne, { atOnce, seconds: 1 })
      .then(() => rateOf(placeOne, { atOnce, seconds: 1 }))
      .then(() => ratioOf(rate(placeOne), rate(replayOne)))
  })
  await replay.close()
  await checkOrders(few, tenantId, before + placed)
  return [ratio]
}

interface Recipe {
  skuId: string
  payableFen: number
  address: Awaited<ReturnType<typeof myAddress>>
}

const place = (db: Database, tenantId: string, actor: Actor, { skuId, payableFen, address }: Recipe) =>
  shopDoor(
    db,
    tenantId,
    actor,
  )((ctx) =>
    placeOrders(ctx, [
      {
        memberId: actor.id!,
        lines: [{ skuId, quantity: 1 }],
        address: {
          name: address.name,
          phone: address.phone,
          regionCode: address.regionCode,
          province: address.province,
          city: address.city,
          district: address.district,
          detail: address.detail,
        },
        courierCode: 'SF',
        note: '',
        expectedPayableFen: payableFen,
      },
    ]),
  )

const drawUp = async (db: Database, tenantId: string, actor: Actor): Promise<Recipe[]> => {
  const inShop = shopDoor(db, tenantId, actor)
  const { id: addressId } = await inShop((ctx) =>
    addAddress(ctx, {
      name: '王小明',
      phone: '13912345678',
      regionCode: '310101',
      detail: '人民大道 1 号',
      isDefault: true,
    }),
  )
  const address = await inShop((ctx) => myAddress(ctx, addressId))
  const [rows] = await db.readTenant<[{ id: string }[]]>(tenantId, 2_000, (sql) => [
    sql<{ id: string }[]>`select id from shop.skus where tenant_id = ${tenantId} order by id limit ${kinds}`,
  ])
  return inShop(async (ctx) => {
    const recipes: Recipe[] = []
    for (const { id: skuId } of rows) {
      const { payableFen } = await previewOrder(ctx, { lines: [{ skuId, quantity: 1 }], addressId })
      recipes.push({ skuId, payableFen, address })
    }
    return recipes
  })
}

const recordOrders = (town: Town, tenantId: string, actor: Actor, recipes: readonly Recipe[]) =>
  record(town, async (db, take) => {
    // The first order also asks for what is remembered afterwards.
    await place(db, tenantId, actor, recipes[0]!)
    take()
    const recordings: ReturnType<typeof take>[] = []
    for (const recipe of recipes) {
      await place(db, tenantId, actor, recipe)
      recordings.push(take())
    }
    return recordings
  })

const anyOf = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)]!

/** Either way each order is there once, with its line, its event, its timer and its stock. */
const checkOrders = ({ superuserUrl }: Town, tenantId: string, wanted: number) =>
  sudo(superuserUrl, async (sql) => {
    const [found] = await sql<Record<string, number>[]>`
      select (select count(*)::int from shop.orders where tenant_id = ${tenantId}) as orders,
        (select count(*)::int from shop.order_lines where tenant_id = ${tenantId}) as lines,
        (select count(*)::int from shop.order_events where tenant_id = ${tenantId}) as events,
        (select sum(reserved)::int from shop.stocks where tenant_id = ${tenantId}) as reserved,
        (select count(distinct data->>'orderId')::int from pgboss.job
         where name = 'checkout-close-unpaid' and data->>'tenantId' = ${tenantId}) as timers`
    assert.deepEqual(
      { ...found },
      { orders: wanted, lines: wanted, events: wanted, reserved: wanted, timers: wanted },
    )
  })
