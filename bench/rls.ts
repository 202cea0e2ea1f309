import assert from 'node:assert/strict'
import { catalogReads } from '@wanpu/commerce/catalog'
import { pageReads } from '@wanpu/commerce/pages'
import type { Sql } from '@wanpu/commerce/settings'
import type { Database } from '@wanpu/migrations'
import { type Ground, withDatabase } from './ground/ground.ts'
import { rateOf, ratioOf } from './ground/ratio.ts'

const load = { atOnce: 16, seconds: 3 }

/** The reads of the home page and of a product's page, against the same transaction by a login past row security. */
export const measureRowSecurity = ({ few }: Ground): Promise<number[]> =>
  withDatabase({ app: few.urls.app, platform: few.urls.platform }, (guarded) =>
    withDatabase({ app: few.bypassUrl, platform: few.urls.platform }, async (free) => {
      const { tenantId } = few.shops[0]!
      const productId = await firstProduct(guarded, tenantId)
      const [seen, same] = await Promise.all([guarded, free].map((db) => readPages(db, tenantId, productId)))
      assert.deepEqual(seen, same)
      assert.ok(
        seen!.every((rows) => rows.length > 0),
        'every read finds something',
      )

      const rate = (db: Database) => () => rateOf(() => readPages(db, tenantId, productId), load)
      await rateOf(() => readPages(free, tenantId, productId), { atOnce: 16, seconds: 1 })
      return [await ratioOf(rate(guarded), rate(free))]
    }),
  )

const readPages = async (db: Database, tenantId: string, productId: string) => [
  ...(await db.readTenant<Rows>(tenantId, 2_000, (sql) => [
    pageReads['page.shown'].query(sql as Sql, tenantId, [{ slug: 'home', known: null }]),
    catalogReads['products.list'].query(sql as Sql, tenantId, lists),
  ])),
  ...(await db.readTenant<Rows>(tenantId, 2_000, (sql) => [
    catalogReads['product.detail'].query(sql as Sql, tenantId, [{ id: productId }]),
    catalogReads['product.related'].query(sql as Sql, tenantId, [{ id: productId, limit: 6 }]),
  ])),
]
type Rows = [readonly unknown[], readonly unknown[]]

const lists = (['sold', 'newest', 'price'] as const).map((sort) => ({ categoryId: 'all', sort, limit: 8 }))

const firstProduct = async (db: Database, tenantId: string) => {
  const [rows] = await db.readTenant<[{ id: string }[]]>(tenantId, 2_000, (sql) => [
    sql<{ id: string }[]>`select id from shop.products where tenant_id = ${tenantId} order by id limit 1`,
  ])
  return rows[0]!.id
}
