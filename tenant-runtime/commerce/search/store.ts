import { sql } from 'drizzle-orm'
import { type Tx, mine } from '@wanpu/migrations'
import { searchTerms } from '@wanpu/migrations/schema'

/** What a product says where people search. */
export interface SearchedText extends Record<string, unknown> {
  id: string
  title: string
  subtitle: string
  /** Names of its category and those above. */
  category: string
}

export const findTexts = (tx: Tx, productIds: readonly string[]) =>
  tx.execute<SearchedText>(sql`
    with recursive above as (
      select p.id as product_id, c.name, c.parent_id, 1 as depth
      from shop.products p join shop.categories c on c.tenant_id = p.tenant_id and c.id = p.category_id
      where p.tenant_id = ${tx.tenantId} and p.id = any(${sql.param([...productIds])}::uuid[])
      union all
      select above.product_id, c.name, c.parent_id, above.depth + 1
      from above join shop.categories c on c.tenant_id = ${tx.tenantId} and c.id = above.parent_id where above.depth < 5
    )
    select p.id, p.title, p.subtitle,
      coalesce((select string_agg(above.name, ' ') from above where above.product_id = p.id), '') as category
    from shop.products p
    where p.tenant_id = ${tx.tenantId} and p.id = any(${sql.param([...productIds])}::uuid[])
    order by p.id
    for no key update of p`)

interface WeightedTerm {
  productId: string
  term: string
  weight: number
}

/** Puts these terms in the place of what the products had. */
export const replaceTerms = async (tx: Tx, productIds: readonly string[], terms: readonly WeightedTerm[]) => {
  await tx
    .delete(searchTerms)
    .where(mine(tx, searchTerms, sql`${searchTerms.productId} = any(${sql.param([...productIds])}::uuid[])`))
  await tx.execute(sql`
    insert into shop.search_terms (tenant_id, product_id, term, weight)
    select ${tx.tenantId}, * from unnest(${sql.param(terms.map((one) => one.productId))}::uuid[],
      ${sql.param(terms.map((one) => one.term))}::text[], ${sql.param(terms.map((one) => one.weight))}::bigint[])`)
}
