import { type CardPage, type CardRow, asCard, cardColumns } from '#catalog'
import { readCursor, writeCursor } from '@wanpu/kit/cursor'
import { type SourceRead, withFixed } from '#settings'
import { queryTerms } from './terms.ts'

export interface SearchArgs {
  q: string
  after?: string | undefined
  limit: number
}
type Row = CardRow & { score: string }

/**
 * Listed products that have every term of the query, the most fitting first, then the best sold. Text equality is
 * leakproof, so the index works under row security. One query at a time.
 */
export const foundProducts: SourceRead<SearchArgs, CardPage> = {
  query: (sql, tenantId, [asked]) => {
    const { q, after, limit } = asked!
    const terms = queryTerms(q)
    const from = after ? readCursor(after) : null
    const key = from?.key ?? null
    return withFixed(sql)`
      with hits as (
        select t.product_id, sum(t.weight)::bigint as weight
        from shop.search_terms t
        where t.tenant_id = ${tenantId} and t.term = any(${terms}::text[])
        group by t.product_id
        having count(*) = ${terms.length}::int
      ), ranked as (
        select p.*, hits.weight * 1000000 + least(p.sold, 999999) as score
        from hits join shop.products p on p.tenant_id = ${tenantId} and p.id = hits.product_id and p.state = 'listed'
      )
      select ${cardColumns}, p.score
      from ranked p
      where ${key}::bigint is null or p.score < ${key}::bigint or (p.score = ${key}::bigint and p.id > ${from?.id ?? null}::uuid)
      order by p.score desc, p.id
      limit ${limit + 1}`
  },

  decode: (rows, asked) =>
    asked.map(({ limit }) => {
      const found = rows as readonly Row[]
      const last = found[limit - 1]
      const next = found.length > limit && last ? writeCursor({ key: Number(last.score), id: last.id }) : null
      return { items: found.slice(0, limit).map(asCard), next }
    }),
}
