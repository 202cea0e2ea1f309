import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { readIn } from '#settings'
import { addGoods } from '../inventory/testing/goods.ts'
import { catalogReads, categoryTree, createCategory, setListed } from './index.ts'

const held = testDatabase()

/** A shop with 服装 › 大衣 and five products; the neighbour has just the same. */
const stockedShop = async () => {
  const shop = await newShop(held)
  const category = (name: string, parentId: string | null, position: number) =>
    shop.run((ctx) => createCategory(ctx, { name, parentId, picture: null, position })).then(({ id }) => id)
  const clothes = await category('服装', null, 2)
  const coats = await category('大衣', clothes, 1)
  const shoes = await category('鞋', null, 1)
  const add = (
    title: string,
    categoryId: string,
    priceFen: number,
    sold: number,
    stock = [3],
    isListed = true,
  ) => shop.run((ctx) => addGoods(ctx, { title, categoryId, priceFen, sold, stock, isListed }))
  const goods = {
    shirt: await add('衬衫', clothes, 100_00, 5),
    coat: await add('羊毛大衣', coats, 900_00, 9, [0, 0]),
    cape: await add('斗篷', coats, 500_00, 1, [2, 0]),
    boots: await add('短靴', shoes, 300_00, 7),
    hidden: await add('样衣', coats, 10_00, 99, [5], false),
  }
  return { ...shop, clothes, coats, shoes, goods }
}

const titles = (cards: readonly { title: string }[]) => cards.map((card) => card.title)

test('product lists answer every asked list in one statement, sorted, below categories too', async () => {
  const [shop] = [await stockedShop(), await stockedShop()]
  const asked = [
    { categoryId: 'all', sort: 'sold', limit: 3 },
    { categoryId: shop.clothes, sort: 'price', limit: 10 },
    { categoryId: 'all', sort: 'newest', limit: 2 },
    { categoryId: 'all', sort: 'price', limit: 2 },
    { categoryId: 'no-such', sort: 'sold', limit: 10 },
    { categoryId: newId(), sort: 'sold', limit: 10 },
  ] as const
  const read = catalogReads['products.list']
  const [rows] = await held.db.readTenant<[unknown[]]>(shop.tenantId, 1000, (sql) => [
    read.query(sql, shop.tenantId, asked) as PromiseLike<unknown[]>,
  ])
  const lists = read.decode(rows, asked)
  const own = Object.values(shop.goods).map((one) => one.productId)
  expect(lists.flat().filter((card) => !own.includes(card.id))).toEqual([])
  expect(lists.map(titles)).toEqual([
    ['羊毛大衣', '短靴', '衬衫'],
    ['衬衫', '斗篷', '羊毛大衣'],
    ['短靴', '斗篷'],
    ['衬衫', '短靴'],
    [],
    [],
  ])
})

test('a card says what a list shows, and that nothing is left only when no SKU has any', async () => {
  const shop = await stockedShop()
  const cards = await shop.run(({ tx }) =>
    readIn(tx, catalogReads['products.list'], { categoryId: shop.coats, sort: 'price', limit: 9 }),
  )
  expect(cards).toEqual([
    { id: shop.goods.cape.productId, title: '斗篷', picture: '', priceFen: 50000, sold: 1, soldOut: false },
    {
      id: shop.goods.coat.productId,
      title: '羊毛大衣',
      picture: '',
      priceFen: 90000,
      sold: 9,
      soldOut: true,
    },
  ])
})

test('products by ids come in the order asked, without those unlisted, foreign or made up', async () => {
  const [shop, other] = [await stockedShop(), await stockedShop()]
  const { boots, shirt, hidden } = shop.goods
  const ids = [boots.productId, hidden.productId, other.goods.shirt.productId, 'sample-1', shirt.productId]
  const read = catalogReads['products.byIds']
  const cards = await shop.run(({ tx }) => readIn(tx, read, { ids }))
  expect(titles(cards)).toEqual(['短靴', '衬衫'])
})

test('categories are the top ones in the shop’s order, or those asked for in the order asked', async () => {
  const [shop] = [await stockedShop(), await stockedShop()]
  const read = catalogReads['categories.list']
  const asked = [{}, { ids: [shop.coats, newId(), shop.shoes] }]
  const [rows] = await held.db.readTenant<[unknown[]]>(shop.tenantId, 1000, (sql) => [
    read.query(sql, shop.tenantId, asked) as PromiseLike<unknown[]>,
  ])
  expect(read.decode(rows, asked).map((list) => list.map((one) => one.name))).toEqual([
    ['鞋', '服装'],
    ['大衣', '鞋'],
  ])
  expect((await shop.run(categoryTree)).map((one) => [one.name, one.children.length])).toEqual([
    ['鞋', 0],
    ['服装', 1],
  ])
})

test('a product is shown whole with what is left of each SKU, never more than "over 99"', async () => {
  const [shop, other] = [await stockedShop(), await stockedShop()]
  const { productId } = await shop.run((ctx) => addGoods(ctx, { title: '袜子', stock: [500, 7, 0] }))
  const show = (id: string) => shop.run(({ tx }) => readIn(tx, catalogReads['product.detail'], { id }))

  const product = await show(productId)
  expect(product).toMatchObject({ title: '袜子', priceFen: 19900, highestPriceFen: 20100, soldOut: false })
  expect(product?.skus.map((sku) => [sku.choice, sku.priceFen, sku.left])).toEqual([
    [['S'], 19900, 100],
    [['M'], 20000, 7],
    [['L'], 20100, 0],
  ])
  expect(await show(shop.goods.hidden.productId)).toBeNull()
  expect(await show(other.goods.shirt.productId)).toBeNull()
})

test('related products begin with the own category and never show the product itself', async () => {
  const [shop] = [await stockedShop(), await stockedShop()]
  const related = await shop.run(({ tx }) =>
    readIn(tx, catalogReads['product.related'], { id: shop.goods.cape.productId, limit: 3 }),
  )
  expect(titles(related)).toEqual(['羊毛大衣', '短靴', '衬衫'])
})

const walk = async (
  shop: TestShop,
  sort: 'sold' | 'newest' | 'price-up' | 'price-down',
  category: string = 'all',
) => {
  const seen: string[] = []
  let after: string | undefined
  for (let page = 0; page < 20; page++) {
    const found = await shop.run(({ tx }) =>
      readIn(tx, catalogReads['product.page'], { category, sort, after, limit: 2 }),
    )
    seen.push(...titles(found.items))
    if (!found.next) return seen
    after = found.next
  }
  throw new Error('the pages do not end')
}

test('pages of a list go on where the last ended, in every order, past equal values', async () => {
  const [shop] = [await stockedShop(), await stockedShop()]
  await shop.run((ctx) =>
    addGoods(ctx, { title: '衬衫二', categoryId: shop.clothes, priceFen: 100_00, sold: 5 }),
  )

  expect(await walk(shop, 'sold')).toEqual(['羊毛大衣', '短靴', '衬衫', '衬衫二', '斗篷'])
  expect(await walk(shop, 'newest')).toEqual(['衬衫二', '短靴', '斗篷', '羊毛大衣', '衬衫'])
  expect(await walk(shop, 'price-up')).toEqual(['衬衫', '衬衫二', '短靴', '斗篷', '羊毛大衣'])
  expect(await walk(shop, 'price-down')).toEqual(['羊毛大衣', '斗篷', '短靴', '衬衫', '衬衫二'])
  expect(await walk(shop, 'sold', shop.clothes)).toEqual(['羊毛大衣', '衬衫', '衬衫二', '斗篷'])
})

test.each([
  'x',
  Buffer.from('["1","2"]').toString('base64url'),
  Buffer.from('[1e30,"x"]').toString('base64url'),
])('a cursor that is none of ours is refused: %s', async (after) => {
  const shop = await newShop(held)
  const asked = { category: 'all', sort: 'sold', after, limit: 2 } as const
  await expect(shop.run(({ tx }) => readIn(tx, catalogReads['product.page'], asked))).rejects.toMatchObject({
    code: 'invalid-input',
  })
})

test('equal listing times of products put on sale together still page without loss', async () => {
  const shop = await stockedShop()
  const all = Object.values(shop.goods).map((one) => one.productId)
  await shop.run((ctx) => setListed(ctx, all, false))
  await shop.run((ctx) => setListed(ctx, all, true))
  expect((await walk(shop, 'newest')).toSorted()).toEqual(
    ['衬衫', '羊毛大衣', '斗篷', '短靴', '样衣'].toSorted(),
  )
})
