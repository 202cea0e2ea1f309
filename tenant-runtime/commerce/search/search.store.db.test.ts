import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { createCategory, editProduct, setListed } from '#catalog'
import { addGoods } from '../inventory/testing/goods.ts'
import { indexProducts, searchProducts } from './index.ts'
import { jobs } from './jobs.ts'

const held = testDatabase()

/** Works off what waits for this shop, as the worker would. */
const work = async (shop: TestShop) => {
  const [handler] = jobs(held)
  for (const { data } of await held.waiting('products-changed')) {
    if ((data as { tenantId: string }).tenantId === shop.tenantId)
      await handler!.run(data as never, { id: '', retry: 0 })
  }
}

const shopOfCoats = async () => {
  const shop = await newShop(held)
  const { id: outerwear } = await shop.run((ctx) =>
    createCategory(ctx, { name: '大衣', parentId: null, picture: null, position: 0 }),
  )
  const { id: wool } = await shop.run((ctx) =>
    createCategory(ctx, { name: '呢料', parentId: outerwear, picture: null, position: 0 }),
  )
  const add = (title: string, subtitle = '', categoryId: string | null = null, sold = 0) =>
    shop.run((ctx) => addGoods(ctx, { title, subtitle, categoryId, sold }))
  await add('双面呢斗篷', '', wool, 900)
  await add('短靴', '配大衣好看', null, 800)
  await add('羊毛大衣 Max', '', null, 1)
  const best = await add('羊绒大衣', '一件大衣穿三年', null, 2)
  await add('Ｔ恤 XL')
  await work(shop)
  const find = async (q: string, after?: string, limit?: number) =>
    (await shop.run(({ tx }) => searchProducts(tx, q, after, limit))).items.map((card) => card.title)
  return { ...shop, find, best }
}

test('the title weighs more than the subtitle, that more than the category, then the best sold comes first', async () => {
  const [shop] = [await shopOfCoats(), await shopOfCoats()]
  expect(await shop.find('大衣')).toEqual(['羊绒大衣', '羊毛大衣 Max', '短靴', '双面呢斗篷'])
})

test('words are found in the middle, in any width and case, and by one character', async () => {
  const [shop] = [await shopOfCoats(), await shopOfCoats()]
  expect(await shop.find('绒大')).toEqual(['羊绒大衣'])
  expect(await shop.find('MAX')).toEqual(['羊毛大衣 Max'])
  expect(await shop.find('t恤')).toEqual(['Ｔ恤 XL'])
  expect(await shop.find('ｘｌ')).toEqual(['Ｔ恤 XL'])
  expect(await shop.find('靴')).toEqual(['短靴'])
})

test('everything asked must be there; what is no word finds nothing', async () => {
  const [shop] = [await shopOfCoats(), await shopOfCoats()]
  expect(await shop.find('羊毛 大衣')).toEqual(['羊毛大衣 Max'])
  expect(await shop.find('羊毛 短靴')).toEqual([])
  expect(await shop.find('%_!')).toEqual([])
  expect(await shop.find('')).toEqual([])
})

test('pages of what was found go on where the last ended', async () => {
  const [shop] = [await shopOfCoats(), await shopOfCoats()]
  const first = await shop.run(({ tx }) => searchProducts(tx, '大衣', undefined, 3))
  expect(first.next).not.toBeNull()
  expect(await shop.find('大衣', first.next!, 3)).toEqual(['双面呢斗篷'])
})

test('an edited product is found by its new words alone, an unlisted one not at all', async () => {
  const shop = await shopOfCoats()
  await shop.run((ctx) => editProduct(ctx, shop.best.productId, { title: '羊绒披肩', subtitle: '' }))
  await work(shop)
  expect(await shop.find('绒大')).toEqual([])
  expect(await shop.find('披肩')).toEqual(['羊绒披肩'])

  await shop.run((ctx) => setListed(ctx, [shop.best.productId], false))
  expect(await shop.find('披肩')).toEqual([])
})

test('indexing twice at once leaves one set of words', async () => {
  const shop = await shopOfCoats()
  await Promise.all([1, 2, 3].map(() => shop.run((ctx) => indexProducts(ctx, [shop.best.productId]))))
  expect(await shop.find('羊绒')).toEqual(['羊绒大衣'])
})

test.skipIf(process.env['WANPU_TEST_ROLE'] === 'bypass')(
  'words are looked up in the index under row security',
  async () => {
    const shop = await shopOfCoats()
    await held.sudo.unsafe('set enable_seqscan = on; analyze shop.search_terms')
    const plan = await shop.run(async ({ tx }) => {
      await tx.execute(sql`set local enable_seqscan = off`)
      return tx.execute<{ 'QUERY PLAN': string }>(sql`
      explain select product_id from shop.search_terms where tenant_id = ${shop.tenantId} and term = any(${sql.param(['大衣'])}::text[])`)
    })
    const text = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toMatch(/Index Cond: .*tenant_id.*term/)
  },
)
