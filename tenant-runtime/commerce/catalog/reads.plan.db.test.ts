import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import type { Sql } from '#settings'
import { searchReads } from '../search/index.ts'
import { catalogReads } from './index.ts'

const held = testDatabase()
const products = 4_000
let shop: TestShop
let productId: string
let categoryId: string

beforeAll(async () => {
  shop = await newShop(held)
  const { sudo } = held
  const t = shop.tenantId
  await sudo`insert into shop.categories (tenant_id, id, name, position)
    select ${t}, gen_random_uuid(), 'c' || g, g from generate_series(1, 20) g`
  await sudo`insert into shop.products (tenant_id, id, category_id, title, pictures, options, state, price_fen, highest_price_fen, sold, listed_at)
    select ${t}, gen_random_uuid(), c.id, '商品' || g, '[]', '[]', 'listed', g * 7 % 9000, 9000, g * 13 % 5000, now() - g * interval '1 minute'
    from generate_series(1, ${products}::int) g join shop.categories c on c.tenant_id = ${t} and c.position = 1 + g % 20`
  await sudo`insert into shop.skus (tenant_id, id, product_id, choice, price_fen) select tenant_id, gen_random_uuid(), id, '{}', 100 from shop.products`
  await sudo`insert into shop.stocks (tenant_id, sku_id, product_id, on_hand) select tenant_id, id, product_id, 5 from shop.skus`
  await sudo`insert into shop.search_terms (tenant_id, term, product_id, weight)
    select tenant_id, substr(title, 3), id, 100 from shop.products`
  await sudo`analyze`
  const [one] = await sudo<
    { id: string; category_id: string }[]
  >`select id, category_id from shop.products limit 1`
  productId = one!.id
  categoryId = one!.category_id
})

/** The most rows that any step of the plan really went through, over all its loops. */
const rowsTouched = async (read: { query: unknown }, asked: unknown): Promise<number> => {
  const query = read.query as (sql: Sql, tenantId: string, asked: unknown) => PromiseLike<readonly unknown[]>
  const plan = await shop.run(
    async ({ tx }) =>
      await query(
        (text, ...values) => {
          const strings = text.map((part, at) =>
            at === 0 ? `explain (analyze, costs off, timing off) ${part}` : part,
          )
          const parts = values.map((value) => (Array.isArray(value) ? sql.param(value) : value))
          return tx.execute(sql(Object.assign(strings, { raw: strings }), ...parts))
        },
        shop.tenantId,
        asked,
      ),
  )
  const steps = (plan as { 'QUERY PLAN': string }[]).map((row) => row['QUERY PLAN'])
  const counts = steps.flatMap((step) => {
    const [, rows, loops] = /actual rows=([\d.]+) loops=(\d+)/.exec(step) ?? []
    const [, removed = '0'] = /Rows Removed by Filter: ([\d.]+)/.exec(step) ?? []
    return [Number(rows ?? 0) * Number(loops ?? 0), Number(removed)]
  })
  return Math.max(...counts)
}

test.each([
  [
    'products.list',
    () => [
      { categoryId: 'all', sort: 'sold', limit: 6 },
      { categoryId, sort: 'newest', limit: 6 },
      { categoryId: 'all', sort: 'price', limit: 8 },
    ],
  ],
  ['products.byIds', () => [{ ids: [productId] }]],
  ['product.detail', () => [{ id: productId }]],
  ['product.related', () => [{ id: productId, limit: 6 }]],
  ['product.page', () => [{ category: 'all', sort: 'newest', limit: 20 }]],
] as const)('%s goes through little more than it shows, however much the shop sells', async (name, asked) => {
  expect(await rowsTouched(catalogReads[name], asked())).toBeLessThan(300)
})

test('a search goes through what has the word, by the index under row security', async () => {
  expect(await rowsTouched(searchReads['products.search'], [{ q: '77', limit: 20 }])).toBeLessThan(50)
})
