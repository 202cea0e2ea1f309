import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { revisionsOf } from '#settings'
import { deductStock, releaseStock, reserveStock, reserveStocks, setStock, stocksOf } from './index.ts'
import { addGoods } from './testing/goods.ts'

const held = testDatabase()

const shopWith = async (...stock: number[]) => {
  const shop = await newShop(held)
  const { productId, skuIds } = await shop.run((ctx) => addGoods(ctx, { stock }))
  const left = async () => {
    const rows = await shop.run(({ tx }) => stocksOf(tx, skuIds))
    return skuIds
      .map((skuId) => rows.find((row) => row.skuId === skuId)!)
      .map(({ onHand, reserved }) => [onHand, reserved])
  }
  const reserve = (lines: [number, number][], causeId = newId()) =>
    shop.run((ctx) =>
      reserveStock(
        ctx,
        lines.map(([at, quantity]) => ({ skuId: skuIds[at]!, quantity })),
        causeId,
      ),
    )
  return { ...shop, productId, skuIds, left, reserve }
}

/** Counters equal the sums of the ledger, for every SKU of the database. */
const ledgerDiffers = () =>
  held.sudo`select s.sku_id from shop.stocks s
    left join (select tenant_id, sku_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
               from shop.stock_moves group by 1, 2) m using (tenant_id, sku_id)
    where s.on_hand <> coalesce(m.on_hand, 0) or s.reserved <> coalesce(m.reserved, 0)`

test('the last piece goes to one of two asking at once', async () => {
  const shop = await shopWith(1)
  const asked = await Promise.allSettled([shop.reserve([[0, 1]]), shop.reserve([[0, 1]])])

  expect(asked.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(asked.find((one) => one.status === 'rejected')?.reason).toMatchObject({
    code: 'out-of-stock',
    details: { skuIds: shop.skuIds },
  })
  expect(await shop.left()).toEqual([[1, 1]])
})

test('a cart of which one line is short reserves nothing and names that line', async () => {
  const shop = await shopWith(5, 1)
  await expect(
    shop.reserve([
      [0, 2],
      [1, 2],
    ]),
  ).rejects.toMatchObject({ code: 'out-of-stock', details: { skuIds: [shop.skuIds[1]] } })
  expect(await shop.left()).toEqual([
    [5, 0],
    [1, 0],
  ])
})

test('carts of many SKUs in random order neither deadlock nor oversell', async () => {
  const shop = await shopWith(20, 20, 20, 20, 20, 20, 20, 20)
  const cart = () => shop.skuIds.map((_, at) => [at, 1] as [number, number]).sort(() => Math.random() - 0.5)
  const asked = await Promise.allSettled(Array.from({ length: 30 }, () => shop.reserve(cart())))

  expect(asked.filter((one) => one.status === 'fulfilled')).toHaveLength(20)
  expect(await shop.left()).toEqual(shop.skuIds.map(() => [20, 20]))
  const [{ deadlocks }] =
    (await held.sudo`select deadlocks::int from pg_stat_database where datname = current_database()`) as unknown as [
      { deadlocks: number },
    ]
  expect(deadlocks).toBe(0)
})

test('a repeated cause changes nothing, at once or later', async () => {
  const shop = await shopWith(5, 5)
  const [order, lines] = [
    newId(),
    [
      [0, 2],
      [1, 1],
    ] as [number, number][],
  ]
  await Promise.all([shop.reserve(lines, order), shop.reserve(lines, order), shop.reserve(lines, order)])
  expect(await shop.left()).toEqual([
    [5, 2],
    [5, 1],
  ])

  const bought = [
    { skuId: shop.skuIds[0]!, quantity: 2 },
    { skuId: shop.skuIds[1]!, quantity: 1 },
  ]
  for (let time = 0; time < 2; time++) await shop.run((ctx) => deductStock(ctx, bought, order))
  expect(await shop.left()).toEqual([
    [3, 0],
    [4, 0],
  ])
})

test('released stock can be ordered again, and a release does not follow a deduction', async () => {
  const shop = await shopWith(2)
  const [closed, paid] = [newId(), newId()]
  const line = [{ skuId: shop.skuIds[0]!, quantity: 2 }]
  await shop.reserve([[0, 2]], closed)
  await shop.run((ctx) => releaseStock(ctx, line, closed))
  await shop.run((ctx) => releaseStock(ctx, line, closed))
  await shop.reserve([[0, 2]], paid)
  await shop.run((ctx) => deductStock(ctx, line, paid))

  expect(await shop.left()).toEqual([[0, 0]])
  await expect(shop.run((ctx) => releaseStock(ctx, line, paid))).rejects.toThrow('was not reserved')
  await expect(shop.run((ctx) => deductStock(ctx, line, closed))).rejects.toThrow('was not reserved')
  await expect(shop.run((ctx) => deductStock(ctx, line, newId()))).rejects.toThrow('was not reserved')
})

test('of a release and a deduction at once only one happens', async () => {
  const shop = await shopWith(9)
  await shop.reserve([[0, 3]])
  for (let time = 0; time < 5; time++) {
    const order = newId()
    const line = [{ skuId: shop.skuIds[0]!, quantity: 1 }]
    await shop.reserve([[0, 1]], order)
    const asked = await Promise.allSettled([
      shop.run((ctx) => releaseStock(ctx, line, order)),
      shop.run((ctx) => deductStock(ctx, line, order)),
    ])
    expect(asked.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  }
  expect((await shop.left())[0]![1]).toBe(3)
})

test('a line that names a SKU twice counts both', async () => {
  const shop = await shopWith(3)
  await shop.reserve([
    [0, 1],
    [0, 2],
  ])
  expect(await shop.left()).toEqual([[3, 3]])
})

test('orders of a batch are reserved together or not at all', async () => {
  const shop = await shopWith(3)
  const orders = (count: number) =>
    Array.from({ length: count }, () => ({
      causeId: newId(),
      lines: [{ skuId: shop.skuIds[0]!, quantity: 1 }],
    }))
  await expect(shop.run((ctx) => reserveStocks(ctx, orders(4)))).rejects.toMatchObject({
    code: 'out-of-stock',
  })
  await shop.run((ctx) => reserveStocks(ctx, orders(3)))
  expect(await shop.left()).toEqual([[3, 3]])
})

test('a SKU of another shop is out of stock here and untouched there', async () => {
  const [one, other] = [await shopWith(5), await shopWith(5)]
  const foreign = [{ skuId: other.skuIds[0]!, quantity: 1 }]
  await expect(one.run((ctx) => reserveStock(ctx, foreign, newId()))).rejects.toMatchObject({
    code: 'out-of-stock',
  })

  const setting = { productId: other.productId, skuId: other.skuIds[0]!, onHand: 99 }
  await expect(one.run((ctx) => setStock(ctx, setting))).rejects.toMatchObject({ code: 'sku-not-found' })
  expect(await other.left()).toEqual([[5, 0]])
  expect(await one.run(({ tx }) => stocksOf(tx, other.skuIds))).toEqual([])
})

test('stock is set to a number, never below what is promised', async () => {
  const shop = await shopWith(5)
  await shop.reserve([[0, 3]])
  const set = (onHand: number, causeId?: string) =>
    shop.run((ctx) =>
      setStock(ctx, {
        productId: shop.productId,
        skuId: shop.skuIds[0]!,
        onHand,
        ...(causeId && { causeId }),
      }),
    )

  await expect(set(2)).rejects.toMatchObject({ code: 'stock-promised' })
  const cause = newId()
  await set(9, cause)
  await set(4)
  await set(9, cause)
  expect(await shop.left()).toEqual([[4, 3]])
})

test('the catalog’s revision moves when something sells out or comes back, and not in between', async () => {
  const shop = await shopWith(3)
  const revision = async () => (await shop.run(({ tx }) => revisionsOf(tx))).catalog
  const start = await revision()

  await shop.reserve([[0, 2]])
  expect(await revision()).toBe(start)
  const last = newId()
  await shop.reserve([[0, 1]], last)
  expect(await revision()).toBe(start + 1)
  await shop.run((ctx) => releaseStock(ctx, [{ skuId: shop.skuIds[0]!, quantity: 1 }], last))
  expect(await revision()).toBe(start + 2)
})

test('counters equal the sums of the ledger after all of this', async () => {
  expect(await ledgerDiffers()).toEqual([])
})
