import { type Town, sudo } from './ground.ts'
import type { Target } from './load-process.ts'
import type { Shop } from './shops.ts'
import { hostOf } from './web.ts'

/** A product's page and words that stand on it. */
export interface ProductPage extends Target {
  title: string
}

/** The pages of every product of these shops. */
export const productPages = ({ superuserUrl }: Town, shops: readonly Shop[]): Promise<ProductPage[]> =>
  sudo(superuserUrl, async (sql) => {
    const rows = await sql<{ tenant_id: string; id: string; title: string }[]>`
      select tenant_id, id, title from shop.products
      where tenant_id = any(${shops.map((shop) => shop.tenantId)}::uuid[]) order by tenant_id, id`
    const hosts = new Map(shops.map((shop) => [shop.tenantId, hostOf(shop)]))
    return rows.map((row) => ({ host: hosts.get(row.tenant_id)!, path: `/p/${row.id}`, title: row.title }))
  })

/** What a shop calls itself on its front. */
export const shopNames = ({ superuserUrl }: Town): Promise<Map<string, string>> =>
  sudo(superuserUrl, async (sql) => {
    const rows = await sql<
      { tenant_id: string; name: string }[]
    >`select tenant_id, name from shop.shop_settings`
    return new Map(rows.map((row) => [row.tenant_id, row.name]))
  })
