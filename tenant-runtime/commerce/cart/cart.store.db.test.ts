import { expect, test } from 'vitest'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { acting, cartOf, newMember, newSku, putInCart } from '../members/testing/people.ts'
import { clearUnavailable, describeCart } from './cart.ts'
import {
  addItem,
  cartLines,
  changeItem,
  clearBought,
  clearCart,
  countCart,
  removeItem,
  selectItems,
} from './items.ts'

const held = testDatabase()

const shopper = async (shop?: TestShop) => {
  const here = shop ?? (await newShop(held))
  const id = await newMember(here)
  const as = <T>(verb: Parameters<typeof here.as<T>>[1]) => here.as(acting(id), verb)
  return { shop: here, id, as }
}

test('the same SKU is one line that adds up, and is selected again', async () => {
  const { shop, id, as } = await shopper()
  const sku = await newSku(shop)
  await as((ctx) => addItem(ctx, { skuId: sku, quantity: 2 }))
  await as((ctx) => changeItem(ctx, sku, { isSelected: false }))
  expect(await as(cartLines)).toEqual([])
  expect(await as((ctx) => addItem(ctx, { skuId: sku, quantity: 3 }))).toEqual({ kinds: 1, pieces: 5 })
  expect(await as(cartLines)).toEqual([{ skuId: sku, quantity: 5 }])
  expect(await cartOf(shop, id)).toEqual({ [sku]: 5 })
})

test('additions at once are all counted', async () => {
  const { shop, id, as } = await shopper()
  const sku = await newSku(shop)
  await Promise.all(Array.from({ length: 10 }, () => as((ctx) => addItem(ctx, { skuId: sku, quantity: 1 }))))
  expect(await cartOf(shop, id)).toEqual({ [sku]: 10 })
})

test('nobody buys more than 999 of a kind, nor more than there is', async () => {
  const { shop, as } = await shopper()
  const [many, few] = [await newSku(shop, { onHand: 5000 }), await newSku(shop, { onHand: 3 })]
  await as((ctx) => addItem(ctx, { skuId: many, quantity: 998 }))
  await expect(as((ctx) => addItem(ctx, { skuId: many, quantity: 2 }))).rejects.toMatchObject({
    code: 'quantity-limit',
  })
  await as((ctx) => addItem(ctx, { skuId: few, quantity: 3 }))
  const short = { code: 'out-of-stock', details: { skuIds: [few], left: 3 } }
  await expect(as((ctx) => addItem(ctx, { skuId: few, quantity: 1 }))).rejects.toMatchObject(short)
  await expect(as((ctx) => changeItem(ctx, few, { quantity: 4 }))).rejects.toMatchObject(short)
  await as((ctx) => changeItem(ctx, few, { quantity: 1 }))
  expect(await as(cartLines)).toContainEqual({ skuId: few, quantity: 1 })
})

test('the cart holds a hundred kinds, even when two more come at once', async () => {
  const { shop, id, as } = await shopper()
  const skus = await Promise.all(Array.from({ length: 102 }, () => newSku(shop)))
  await putInCart(shop, id, Object.fromEntries(skus.slice(0, 99).map((sku) => [sku, 1])))
  const tried = await Promise.allSettled(
    skus.slice(99).map((skuId) => as((ctx) => addItem(ctx, { skuId, quantity: 1 }))),
  )
  expect(tried.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect(await as(countCart)).toEqual({ kinds: 100, pieces: 100 })
  await as((ctx) => addItem(ctx, { skuId: skus[0]!, quantity: 1 }))
})

test('what is not sold, or another shop’s, does not go in', async () => {
  const { shop, as } = await shopper()
  const [unlisted, foreign] = [await newSku(shop, { isListed: false }), await newSku(await newShop(held))]
  await expect(as((ctx) => addItem(ctx, { skuId: unlisted, quantity: 1 }))).rejects.toMatchObject({
    code: 'not-for-sale',
  })
  await expect(as((ctx) => addItem(ctx, { skuId: foreign, quantity: 1 }))).rejects.toMatchObject({
    status: 404,
  })
})

test('the cart shows today’s prices, sums the selected lines and puts apart what can’t be bought', async () => {
  const { shop, id, as } = await shopper()
  const [shirt, left, sold, gone] = [
    await newSku(shop, { priceFen: 19900, onHand: 500 }),
    await newSku(shop, { priceFen: 500, onHand: 2 }),
    await newSku(shop, { onHand: 0 }),
    await newSku(shop, { isListed: false }),
  ]
  await putInCart(shop, id, { [shirt]: 2, [left]: 3, [sold]: 1, [gone]: 1 })

  const cart = await as(describeCart)
  expect(new Set(cart.lines)).toEqual(
    new Set([
      expect.objectContaining({
        skuId: shirt,
        priceFen: 19900,
        quantity: 2,
        left: null,
        hint: '',
        choice: ['M'],
      }),
      expect.objectContaining({ skuId: left, quantity: 3, left: 2, hint: '仅剩 2 件' }),
    ]),
  )
  expect(Object.fromEntries(cart.unavailable.map((line) => [line.skuId, line.reason]))).toEqual({
    [sold]: '已售罄',
    [gone]: '已下架',
  })
  expect(cart.totals).toMatchObject({ kinds: 2, pieces: 5, itemsFen: 41300, payableFen: 41300 })

  await as((ctx) => selectItems(ctx, false))
  expect((await as(describeCart)).totals).toMatchObject({ kinds: 0, pieces: 0, payableFen: 0 })
  await as(clearUnavailable)
  expect(Object.keys(await cartOf(shop, id)).sort()).toEqual([shirt, left].sort())
})

test('a member’s deeds never touch another’s cart, nor one with the same ids in another shop', async () => {
  const one = await shopper()
  const neighbour = await shopper(one.shop)
  const other = await newShop(held)
  await newMember(other, { id: one.id })
  const [sku, second] = [await newSku(one.shop), await newSku(one.shop, { isListed: false })]
  for (const id of [sku, second]) await newSku(other, { id })
  const theirs = { [sku]: 2, [second]: 3 }
  for (const [shop, id] of [
    [one.shop, one.id],
    [one.shop, neighbour.id],
    [other, one.id],
  ] as const) {
    await putInCart(shop, id, theirs)
  }
  const foreign = <T>(verb: Parameters<typeof other.as<T>>[1]) => other.as(acting(one.id), verb)

  expect(await one.as(countCart)).toEqual({ kinds: 2, pieces: 5 })
  expect((await one.as(describeCart)).lines).toMatchObject([{ skuId: sku, quantity: 2 }])
  await one.as((ctx) => addItem(ctx, { skuId: sku, quantity: 1 }))
  await one.as((ctx) => changeItem(ctx, sku, { quantity: 9, isSelected: false }))
  await one.as((ctx) => selectItems(ctx, false))
  await one.as((ctx) => clearBought(ctx, [sku]))
  await expect(one.as((ctx) => removeItem(ctx, sku))).rejects.toMatchObject({ code: 'cart-item-not-found' })
  await one.as(clearUnavailable)
  await one.as(clearCart)

  expect(await one.as(countCart)).toEqual({ kinds: 0, pieces: 0 })
  for (const as of [neighbour.as, foreign]) {
    expect(new Map((await as(cartLines)).map((line) => [line.skuId, line.quantity]))).toEqual(
      new Map(Object.entries(theirs)),
    )
  }
})

test('a price that changed since is told, until the shopper adds at the new one', async () => {
  const { shop, as } = await shopper()
  const sku = await newSku(shop, { priceFen: 1000, onHand: 500 })
  const reprice = (priceFen: number) =>
    held.sudo`update shop.skus set price_fen = ${priceFen} where id = ${sku}`
  const hint = async () => (await as(describeCart)).lines[0]?.hint

  await as((ctx) => addItem(ctx, { skuId: sku, quantity: 1 }))
  expect(await hint()).toBe('')
  await reprice(850)
  expect(await hint()).toBe('比加入时降了 ¥1.50')
  await reprice(1200)
  expect(await hint()).toBe('比加入时涨了 ¥2.00')
  await as((ctx) => addItem(ctx, { skuId: sku, quantity: 1 }))
  expect(await hint()).toBe('')
})

test('a variety the merchant took away lies in the cart as not for sale', async () => {
  const { shop, id, as } = await shopper()
  const sku = await newSku(shop)
  await putInCart(shop, id, { [sku]: 1 })
  await held.sudo`update shop.skus set is_offered = false where id = ${sku}`
  expect(await as(describeCart)).toMatchObject({ lines: [], unavailable: [{ skuId: sku, reason: '已下架' }] })
  await expect(as((ctx) => addItem(ctx, { skuId: sku, quantity: 1 }))).rejects.toMatchObject({
    code: 'not-for-sale',
  })
})
