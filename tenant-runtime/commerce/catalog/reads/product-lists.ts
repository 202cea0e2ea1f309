import type { ProductCard, Sources } from '@wanpu/blocks'
import { isId } from '@wanpu/kit/ids'
import { type SourceRead, withFixed } from '#settings'
import { type CardRow, asCard, cardColumns } from '../cards.ts'

type Args = Sources['products.list']['args']
type Row = CardRow & { ord: number }

/** Listed products of a category and what lies below it, or of `all`. A category that is none of ours is empty. */
export const productLists: SourceRead<Args, ProductCard[]> = {
  query: (sql, tenantId, asked) => withFixed(sql)`
    with recursive asked as (
      select ord::int, nullif(category, '')::uuid as category, sort, lim
      from unnest(${asked.map(categoryOf)}::text[], ${asked.map((one) => one.sort)}::text[], ${asked.map((one) => one.limit)}::int[])
        with ordinality as a (category, sort, lim, ord)
    ), tree as (
      select distinct category as root, category as id, 1 as depth from asked where category is not null
      union
      select tree.root, c.id, tree.depth + 1 from tree
      join shop.categories c on c.tenant_id = ${tenantId} and c.parent_id = tree.id where tree.depth < 5
    )
    select a.ord, ${cardColumns}
    from (select asked.*, (select array_agg(tree.id) from tree where tree.root = asked.category) as within from asked) a
    cross join lateral (
      (select p.*, row_number() over (order by p.sold desc, p.id) as rank from shop.products p
       where a.sort = 'sold' and p.tenant_id = ${tenantId} and p.state = 'listed'
         and (a.category is null or p.category_id = any(a.within))
       order by p.sold desc, p.id limit a.lim)
      union all
      (select p.*, row_number() over (order by p.listed_at desc, p.id) as rank from shop.products p
       where a.sort = 'newest' and p.tenant_id = ${tenantId} and p.state = 'listed'
         and (a.category is null or p.category_id = any(a.within))
       order by p.listed_at desc, p.id limit a.lim)
      union all
      (select p.*, row_number() over (order by p.price_fen, p.id) as rank from shop.products p
       where a.sort = 'price' and p.tenant_id = ${tenantId} and p.state = 'listed'
         and (a.category is null or p.category_id = any(a.within))
       order by p.price_fen, p.id limit a.lim)
    ) p
    order by a.ord, p.rank`,

  decode: (rows, asked) => {
    const lists: ProductCard[][] = asked.map(() => [])
    for (const row of rows as readonly Row[]) lists[row.ord - 1]!.push(asCard(row))
    return lists
  },
}

const nowhere = '00000000-0000-0000-0000-000000000000'
const categoryOf = ({ categoryId }: Args) =>
  categoryId === 'all' ? '' : isId(categoryId) ? categoryId : nowhere
