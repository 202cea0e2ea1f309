import type { ProductCard } from '@wanpu/blocks'
import { isId } from '@wanpu/kit/ids'
import { type SourceRead, withFixed } from '#settings'
import { type CardRow, asCard, cardColumns } from '../cards.ts'

interface Args {
  id: string
  limit: number
}
type Row = CardRow & { ord: number }

/** The best sold beside a product: of its own category first, then of the whole shop. */
export const relatedProducts: SourceRead<Args, ProductCard[]> = {
  query: (sql, tenantId, asked) => withFixed(sql)`
    select a.ord, ${cardColumns}
    from (select ord::int, own.id, own.category_id, lim
          from unnest(${asked.map(({ id }) => (isId(id) ? id : null))}::uuid[], ${asked.map(({ limit }) => limit)}::int[])
            with ordinality as a (id, lim, ord)
          join shop.products own on own.tenant_id = ${tenantId} and own.id = a.id) a
    cross join lateral (
      select near.id, min(near.nearness) as nearness from (
        (select p.id, p.sold, 1 as nearness from shop.products p
         where p.tenant_id = ${tenantId} and p.state = 'listed' and p.category_id = a.category_id and p.id <> a.id
         order by p.sold desc, p.id limit a.lim)
        union all
        (select p.id, p.sold, 2 as nearness from shop.products p
         where p.tenant_id = ${tenantId} and p.state = 'listed' and p.id <> a.id
         order by p.sold desc, p.id limit a.lim * 2)
      ) near
      group by near.id, near.sold
      order by nearness, near.sold desc, near.id limit a.lim
    ) near
    join shop.products p on p.tenant_id = ${tenantId} and p.id = near.id
    order by a.ord, near.nearness, p.sold desc, p.id`,

  decode: (rows, asked) =>
    asked.map((_, index) => (rows as readonly Row[]).filter((row) => row.ord === index + 1).map(asCard)),
}
