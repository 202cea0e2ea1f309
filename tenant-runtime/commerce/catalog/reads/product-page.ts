import type { ProductCard } from '@wanpu/blocks'
import { isId } from '@wanpu/kit/ids'
import { type Fixed, type SourceRead, fixed, withFixed } from '#settings'
import { type CardRow, asCard, cardColumns } from '../cards.ts'
import { readCursor, writeCursor } from '@wanpu/kit/cursor'
import type { ShopListing } from '../inputs.ts'

export interface CardPage {
  items: ProductCard[]
  /** Goes into `after` for the next page; null at the end. */
  next: string | null
}
type Row = CardRow & { key: string }

/** One page of a shopper's list. Asks for one list at a time; throws on a cursor that is none of this list. */
export const productPages: SourceRead<ShopListing, CardPage> = {
  query: (sql, tenantId, [asked]) => {
    const { category, sort, after, limit } = asked!
    const by = sorts[sort]
    const from = after ? readCursor(after) : null
    const key = from?.key ?? null
    return withFixed(sql)`
      with recursive tree as (
        select ${isId(category) ? category : null}::uuid as id, 1 as depth
        union
        select c.id, tree.depth + 1 from tree
        join shop.categories c on c.tenant_id = ${tenantId} and c.parent_id = tree.id where tree.depth < 5
      )
      select ${cardColumns}, ${by.key} as key
      from shop.products p
      where p.tenant_id = ${tenantId} and p.state = 'listed'
        and (${category === 'all'}::bool or p.category_id = any(array(select id from tree)))
        and (${key}::bigint is null or ${by.column} ${by.beyond} ${by.value} ${key}::bigint
          or (${by.column} = ${by.value} ${key}::bigint and p.id > ${from?.id ?? null}::uuid))
      order by ${by.column} ${by.direction}, p.id
      limit ${limit + 1}`
  },

  decode: (rows, asked) =>
    asked.map(({ limit }) => {
      const found = rows as readonly Row[]
      const last = found[limit - 1]
      const items = found.slice(0, limit).map(asCard)
      return {
        items,
        next: found.length > limit && last ? writeCursor({ key: Number(last.key), id: last.id }) : null,
      }
    }),
}

interface Sort {
  column: Fixed
  /** The column as a whole number. */
  key: Fixed
  /** Stands before a key to make it the column's value. */
  value: Fixed
  direction: Fixed
  beyond: Fixed
}

const down = { direction: fixed('desc'), beyond: fixed('<') }
const up = { direction: fixed('asc'), beyond: fixed('>') }
const number = (column: string) => ({ column: fixed(column), key: fixed(column), value: fixed('1 *') })
const sorts: Record<ShopListing['sort'], Sort> = {
  sold: { ...number('p.sold'), ...down },
  newest: {
    column: fixed('p.listed_at'),
    key: fixed('(extract(epoch from p.listed_at) * 1000)::bigint'),
    value: fixed("timestamptz 'epoch' + interval '1 millisecond' *"),
    ...down,
  },
  'price-up': { ...number('p.price_fen'), ...up },
  'price-down': { ...number('p.price_fen'), ...down },
}
