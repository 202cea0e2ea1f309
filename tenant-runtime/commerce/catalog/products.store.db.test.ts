import { expect, test } from 'vitest'
import { fen } from '@wanpu/kit/money'
import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { reserveStock } from '#inventory'
import { revisionsOf } from '#settings'
import { addGoods } from '../inventory/testing/goods.ts'
import {
  addSold,
  changePrices,
  createProduct,
  editProduct,
  findSkusForSale,
  newProduct,
  setListed,
} from './index.ts'
import { exportProducts } from './export.ts'
import { exportListing, merchantListing } from './inputs.ts'
import { listProducts, showProduct } from './merchant-products.ts'

const held = testDatabase()

const list =
  (asked: object = {}) =>
  (ctx: Ctx) =>
    listProducts(ctx, merchantListing.parse(asked))
const titles = (page: { items: { title: string }[] }) => page.items.map((item) => item.title)

const twoShops = async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  const mineNow = await shop.run((ctx) => addGoods(ctx, { stock: [3, 4] }))
  const theirs = await other.run((ctx) => addGoods(ctx, { stock: [3, 4] }))
  return { shop, other, mineNow, theirs }
}

test('products are taken out with their varieties, of this shop alone, and it is written down', async () => {
  const { shop } = await twoShops()
  const rows = []
  for await (const page of exportProducts((verb) => shop.run(verb), exportListing.parse({ tab: 'listed' })))
    rows.push(...page)
  expect(rows.map((row) => [row[2], row[5], row.at(-1)])).toEqual([
    ['S', 3, '出售中'],
    ['M', 4, '出售中'],
  ])
  const [trace] =
    await held.sudo`select details from shop.audit where tenant_id = ${shop.tenantId} and deed = 'products.export'`
  expect(trace).toMatchObject({ details: { tab: 'listed' } })
})

test('the merchant’s tabs count and hold what they say, under a search too', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  for (const one of [shop, other]) {
    await one.run((ctx) => addGoods(ctx, { title: '羊毛大衣', stock: [3] }))
    await one.run((ctx) => addGoods(ctx, { title: '羊毛围巾', stock: [0] }))
    await one.run((ctx) => addGoods(ctx, { title: '100% Cotton_T', stock: [1], isListed: false }))
  }
  const { skuIds } = await shop.run((ctx) => addGoods(ctx, { title: '短靴', stock: [1] }))
  await shop.run((ctx) => reserveStock(ctx, [{ skuId: skuIds[0]!, quantity: 1 }], newId()))

  const all = await shop.run(list())
  expect(titles(all)).toEqual(['短靴', '100% Cotton_T', '羊毛围巾', '羊毛大衣'])
  expect(all.counts).toEqual({ all: 4, listed: 3, 'sold-out': 2, unlisted: 1 })
  expect(titles(await shop.run(list({ tab: 'sold-out' })))).toEqual(['短靴', '羊毛围巾'])
  expect(titles(await shop.run(list({ tab: 'unlisted' })))).toEqual(['100% Cotton_T'])
  expect((await shop.run(list({ q: '羊毛' }))).counts).toEqual({
    all: 2,
    listed: 2,
    'sold-out': 1,
    unlisted: 0,
  })
  expect(titles(await shop.run(list({ q: 'cotton_' })))).toEqual(['100% Cotton_T'])
  expect(titles(await shop.run(list({ q: '%' })))).toEqual(['100% Cotton_T'])
})

test('a product is found by the code of a SKU', async () => {
  const shop = await newShop(held)
  const input = newProduct.parse({
    title: '帽子',
    pictures: [],
    skus: [{ choice: [], priceFen: 100, code: 'HAT-01' }],
  })
  await shop.run((ctx) => createProduct(ctx, input))
  expect(titles(await shop.run(list({ q: 'hat-' })))).toEqual(['帽子'])
})

test('the merchant’s list pages by id', async () => {
  const shop = await newShop(held)
  for (const title of ['一', '二', '三']) await shop.run((ctx) => addGoods(ctx, { title }))
  const first = await shop.run(list({ limit: 2 }))
  const second = await shop.run(list({ limit: 2, after: first.next }))
  expect([titles(first), titles(second), second.next]).toEqual([['三', '二'], ['一'], null])
})

test('listing a batch with a foreign id changes nothing and is not found', async () => {
  const { shop, other, mineNow, theirs } = await twoShops()
  const before = await shop.run(({ tx }) => revisionsOf(tx))
  await expect(
    shop.run((ctx) => setListed(ctx, [mineNow.productId, theirs.productId], false)),
  ).rejects.toMatchObject({ status: 404 })
  expect((await shop.run(list())).counts.listed).toBe(1)
  expect((await other.run(list())).counts.listed).toBe(1)
  expect(await shop.run(({ tx }) => revisionsOf(tx))).toEqual(before)

  await shop.run((ctx) => setListed(ctx, [mineNow.productId], false))
  expect((await shop.run(list())).counts.unlisted).toBe(1)
  expect((await other.run(list())).counts.listed).toBe(1)
  expect((await shop.run(({ tx }) => revisionsOf(tx))).catalog).toBe(before.catalog + 1)
})

test('a listing is written down with who did it', async () => {
  const { shop, mineNow } = await twoShops()
  const merchant = { kind: 'merchant', id: newId() } as const
  await shop.as(merchant, (ctx) => setListed(ctx, [mineNow.productId], false))
  const [row] =
    await held.sudo`select deed, subject, actor_id from shop.audit where tenant_id = ${shop.tenantId} order by id desc limit 1`
  expect(row).toEqual({ deed: 'products.unlist', subject: mineNow.productId, actor_id: merchant.id })
})

test('new prices keep the span of the product and leave other products alone', async () => {
  const { shop, mineNow, other, theirs } = await twoShops()
  const [small, large] = mineNow.skuIds as [string, string]
  await shop.run((ctx) =>
    changePrices(ctx, mineNow.productId, { skus: [{ skuId: large, priceFen: fen(100) }] }),
  )
  const shown = await shop.run((ctx) => showProduct(ctx, mineNow.productId))
  expect([shown.priceFen, shown.highestPriceFen]).toEqual([100, 19900])
  expect(shown.skus.map((sku) => [sku.id, sku.priceFen, sku.onHand])).toEqual([
    [small, 19900, 3],
    [large, 100, 4],
  ])

  const foreign = { skus: [{ skuId: theirs.skuIds[0]!, priceFen: fen(1) }] }
  await expect(shop.run((ctx) => changePrices(ctx, mineNow.productId, foreign))).rejects.toMatchObject({
    code: 'sku-not-found',
  })
  await expect(shop.run((ctx) => changePrices(ctx, theirs.productId, foreign))).rejects.toMatchObject({
    code: 'product-not-found',
  })
  expect((await other.run((ctx) => showProduct(ctx, theirs.productId))).priceFen).toBe(19900)
})

test('an edit cleans the description, and refuses a category of another shop', async () => {
  const { shop, other, mineNow, theirs } = await twoShops()
  await shop.run((ctx) =>
    editProduct(ctx, mineNow.productId, {
      description: '<p onclick="x()">好<script>1</script></p>',
      title: '新',
    }),
  )
  const shown = await shop.run((ctx) => showProduct(ctx, mineNow.productId))
  expect([shown.title, shown.description]).toEqual(['新', '<p>好</p>'])

  const { createCategory } = await import('./index.ts')
  const { id: categoryId } = await other.run((ctx) =>
    createCategory(ctx, { name: '别家', parentId: null, picture: null, position: 0 }),
  )
  await expect(shop.run((ctx) => editProduct(ctx, mineNow.productId, { categoryId }))).rejects.toMatchObject({
    code: 'category-not-found',
  })
  await expect(shop.run((ctx) => editProduct(ctx, theirs.productId, { title: '黑' }))).rejects.toMatchObject({
    code: 'product-not-found',
  })
  await expect(shop.run((ctx) => showProduct(ctx, theirs.productId))).rejects.toMatchObject({
    code: 'product-not-found',
  })
})

test('SKUs for sale say all an order needs, of this shop alone', async () => {
  const { shop, mineNow, theirs } = await twoShops()
  const found = await shop.run(({ tx }) => findSkusForSale(tx, [mineNow.skuIds[1]!, theirs.skuIds[0]!]))
  expect(found).toEqual([
    {
      skuId: mineNow.skuIds[1],
      productId: mineNow.productId,
      title: '羊毛大衣',
      choice: ['M'],
      picture: '',
      priceFen: 20000,
      weightGrams: 0,
      freightTemplateId: null,
      isListed: true,
    },
  ])
})

test('sold counts add up when orders of the same products are paid at once', async () => {
  const { shop, mineNow, theirs } = await twoShops()
  const second = await shop.run((ctx) => addGoods(ctx))
  const lines = [mineNow, second, theirs].map(({ productId }) => ({ productId, quantity: 2 }))
  await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      shop.run(({ tx }) => addSold(tx, n % 2 ? lines : lines.toReversed())),
    ),
  )
  expect((await shop.run(list())).items.map((item) => item.sold)).toEqual([20, 20])
  const [{ sold }] =
    (await held.sudo`select sold from shop.products where id = ${theirs.productId}`) as unknown as [
      { sold: number },
    ]
  expect(sold).toBe(0)
})
