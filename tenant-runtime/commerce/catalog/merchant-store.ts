import { sql } from 'drizzle-orm'
import { type Fen, fen } from '@wanpu/kit/money'
import type { Tx } from '@wanpu/migrations'
import type { MerchantListing, ProductTab } from './inputs.ts'

/** A product as the merchant's list shows it; `stock` is what may still be ordered. */
export interface ListedProduct {
  id: string
  title: string
  picture: string
  priceFen: Fen
  highestPriceFen: Fen
  categoryId: string | null
  state: 'listed' | 'unlisted'
  stock: number
  sold: number
  createdAt: string
}

const left = sql`coalesce((select sum(s.on_hand - s.reserved) from shop.stocks s
  join shop.skus k on k.tenant_id = s.tenant_id and k.id = s.sku_id
  where s.tenant_id = p.tenant_id and s.product_id = p.id and k.is_offered), 0)::int`

const inTab: Record<ProductTab, ReturnType<typeof sql>> = {
  all: sql`true`,
  listed: sql`p.state = 'listed'`,
  unlisted: sql`p.state = 'unlisted'`,
  'sold-out': sql`(p.state = 'listed' and ${left} = 0)`,
}

/** Newest first; at most one more row than asked. */
export const findListed = async (
  tx: Tx,
  { tab, q, categoryId, after, limit }: MerchantListing,
): Promise<ListedProduct[]> => {
  const rows = await tx.execute<ListedRow>(sql`
    select p.id, p.title, p.pictures->>0 as picture, p.price_fen, p.highest_price_fen, p.category_id, p.state,
      ${left} as stock, p.sold, p.created_at
    from shop.products p
    where p.tenant_id = ${tx.tenantId} and ${inTab[tab]} and ${matches(tx, q)}
      and (${categoryId ?? null}::uuid is null or p.category_id = ${categoryId ?? null}::uuid)
      and (${after ?? null}::uuid is null or p.id < ${after ?? null}::uuid)
    order by p.id desc
    limit ${limit + 1}`)
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    picture: row.picture ?? '',
    priceFen: fen(Number(row.price_fen)),
    highestPriceFen: fen(Number(row.highest_price_fen)),
    categoryId: row.category_id,
    state: row.state,
    stock: row.stock,
    sold: row.sold,
    createdAt: new Date(row.created_at).toISOString(),
  }))
}

/** The varieties of these products with what is known of them, in the order of the products. */
export const findTableRows = async (tx: Tx, productIds: readonly string[]) =>
  tx.execute<TableRow>(sql`
    select p.title, coalesce(c.name, '') as category, k.choice, k.code, k.price_fen::text, p.state, p.sold,
      coalesce(s.on_hand, 0)::int as on_hand, coalesce(s.reserved, 0)::int as reserved
    from shop.products p
    join shop.skus k on k.tenant_id = p.tenant_id and k.product_id = p.id and k.is_offered
    left join shop.stocks s on s.tenant_id = k.tenant_id and s.sku_id = k.id
    left join shop.categories c on c.tenant_id = p.tenant_id and c.id = p.category_id
    where p.tenant_id = ${tx.tenantId} and p.id = any(${sql.param([...productIds])}::uuid[])
    order by p.id desc, k.position`)

export interface TableRow extends Record<string, unknown> {
  title: string
  category: string
  choice: string[]
  code: string | null
  price_fen: string
  state: 'listed' | 'unlisted'
  /** Of the product, all its varieties together. */
  sold: number
  on_hand: number
  reserved: number
}

export const countTabs = async (tx: Tx, q: string): Promise<Record<ProductTab, number>> => {
  const [row] = await tx.execute<{ total: number; listed: number; sold_out: number }>(sql`
    select count(*)::int as total, count(*) filter (where ${inTab.listed})::int as listed,
      count(*) filter (where ${inTab['sold-out']})::int as sold_out
    from shop.products p where p.tenant_id = ${tx.tenantId} and ${matches(tx, q)}`)
  const { total, listed, sold_out } = row!
  return { all: total, listed, 'sold-out': sold_out, unlisted: total - listed }
}

interface ListedRow extends Record<string, unknown> {
  id: string
  title: string
  picture: string | null
  price_fen: string
  highest_price_fen: string
  category_id: string | null
  state: 'listed' | 'unlisted'
  stock: number
  sold: number
  created_at: string
}

// A merchant looks at the own shop's rows only, and seldom: a scan of them will do.
const matches = (tx: Tx, q: string) =>
  q === ''
    ? sql`true`
    : sql`(strpos(lower(p.title), ${q.toLowerCase()}) > 0 or exists (select from shop.skus k
        where k.tenant_id = ${tx.tenantId} and k.product_id = p.id and k.is_offered and starts_with(lower(k.code), ${q.toLowerCase()})))`
