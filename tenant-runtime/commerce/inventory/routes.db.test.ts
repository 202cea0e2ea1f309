import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { merchantCategories, merchantProducts, productRoutes } from '#catalog'
import type { ShopEnv } from '#request'
import { asking } from '../settings/testing/asking.ts'
import { merchantStock } from './index.ts'
import { addGoods } from './testing/goods.ts'

const held = testDatabase()

const twoShops = async (routes: unknown) => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  const mine = await shop.run((ctx) => addGoods(ctx, { title: '衬衫', stock: [3, 4] }))
  const theirs = await other.run((ctx) => addGoods(ctx, { title: '别家', stock: [3, 4] }))
  return {
    ask: asking(shop, routes as Hono<ShopEnv>),
    askOther: asking(other, routes as Hono<ShopEnv>),
    mine,
    theirs,
  }
}

test('a merchant lists, looks, edits, prices and takes off the shelf', async () => {
  const { ask, mine } = await twoShops(merchantProducts)
  expect((await ask('GET', '/?tab=listed&q=衬')).body).toMatchObject({
    items: [{ id: mine.productId, stock: 7 }],
    next: null,
  })
  expect((await ask('PATCH', `/${mine.productId}`, { subtitle: '挺括' })).status).toBe(200)
  expect(
    (await ask('PATCH', `/${mine.productId}/price`, { skus: [{ skuId: mine.skuIds[0], priceFen: 5 }] }))
      .status,
  ).toBe(200)
  expect((await ask('GET', `/${mine.productId}`)).body).toMatchObject({
    subtitle: '挺括',
    priceFen: 5,
    highestPriceFen: 20000,
  })
  expect((await ask('POST', '/listings', { ids: [mine.productId], listed: false })).body).toEqual({
    changed: 1,
  })
  expect((await ask('GET', '/')).body['counts']).toEqual({ all: 1, listed: 0, 'sold-out': 0, unlisted: 1 })
})

test('another shop’s product is not found by path or in a body, and stays as it was', async () => {
  const { ask, askOther, mine, theirs } = await twoShops(merchantProducts)
  const asked = [
    await ask('GET', `/${theirs.productId}`),
    await ask('PATCH', `/${theirs.productId}`, { title: '黑' }),
    await ask('PATCH', `/${theirs.productId}/price`, { skus: [{ skuId: theirs.skuIds[0], priceFen: 1 }] }),
    await ask('PATCH', `/${mine.productId}/price`, { skus: [{ skuId: theirs.skuIds[0], priceFen: 1 }] }),
    await ask('PATCH', `/${mine.productId}`, { categoryId: newId() }),
    await ask('POST', '/listings', { ids: [mine.productId, theirs.productId], listed: false }),
  ]
  expect(asked.map((one) => one.status)).toEqual([404, 404, 404, 404, 404, 404])
  expect((await askOther('GET', `/${theirs.productId}`)).body).toMatchObject({
    title: '别家',
    state: 'listed',
    priceFen: 19900,
  })
  expect((await ask('GET', `/${mine.productId}`)).body).toMatchObject({ state: 'listed' })
})

test.each([
  ['PATCH', '', { price: 1 }],
  ['PATCH', '', { title: '' }],
  ['PATCH', '/price', { skus: [{ skuId: newId(), priceFen: -1 }] }],
  ['PATCH', '/price', { skus: [{ skuId: newId(), priceFen: 1.5 }] }],
  ['PATCH', '/price', { skus: [] }],
])('%s /:id%s refuses %j', async (method, path, body) => {
  const { ask, mine } = await twoShops(merchantProducts)
  expect((await ask(method, `/${mine.productId}${path}`, body)).status).toBe(422)
})

test('stock is set over HTTP, of the own shop alone', async () => {
  const { ask, mine, theirs } = await twoShops(merchantStock)
  const set = (productId: string, skuId: string | undefined, onHand: unknown) =>
    ask('PATCH', `/${productId}/stock`, { skuId, onHand })
  expect(await set(mine.productId, mine.skuIds[0], 9)).toMatchObject({ status: 200, body: { onHand: 9 } })
  expect((await set(theirs.productId, theirs.skuIds[0], 9)).status).toBe(404)
  expect((await set(mine.productId, theirs.skuIds[0], 9)).status).toBe(404)
  expect((await set(mine.productId, mine.skuIds[0], -1)).status).toBe(422)
})

test('categories are made and shown as a tree', async () => {
  const { ask } = await twoShops(merchantCategories)
  const { body } = await ask('POST', '/', { name: '服装' })
  expect((await ask('POST', '/', { name: '大衣', parentId: body['id'] })).status).toBe(201)
  expect((await ask('POST', '/', { name: '大衣', parentId: newId() })).status).toBe(404)
  expect((await ask('GET', '/')).body).toMatchObject([{ name: '服装', children: [{ name: '大衣' }] }])
})

test('a shopper gets lists and products, and never what is not listed or foreign', async () => {
  const { ask, mine, theirs } = await twoShops(productRoutes)
  expect((await ask('GET', '/?sort=price-up&limit=1')).body).toMatchObject({
    items: [{ id: mine.productId }],
    next: null,
  })
  expect((await ask('GET', `/${mine.productId}`)).body).toMatchObject({
    title: '衬衫',
    skus: [{ left: 3 }, { left: 4 }],
  })
  expect((await ask('GET', `/${theirs.productId}`)).status).toBe(404)
  expect((await ask('GET', '/?sort=margin')).status).toBe(422)
  expect((await ask('GET', '/?after=x')).status).toBe(422)
})
