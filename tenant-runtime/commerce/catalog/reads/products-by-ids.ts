import type { ProductCard, Sources } from '@wanpu/blocks'
import { isId } from '@wanpu/kit/ids'
import { type SourceRead, withFixed } from '#settings'
import { type CardRow, asCard, cardColumns } from '../cards.ts'

/** Those of the products that are listed, in the order asked. */
export const productsByIds: SourceRead<Sources['products.byIds']['args'], ProductCard[]> = {
  query: (sql, tenantId, asked) => withFixed(sql)`
    select ${cardColumns} from shop.products p
    where p.tenant_id = ${tenantId} and p.id = any(${[...new Set(asked.flatMap(({ ids }) => ids.filter(isId)))]}::uuid[])
      and p.state = 'listed'`,

  decode: (rows, asked) => {
    const cards = new Map((rows as readonly CardRow[]).map((row) => [row.id, asCard(row)]))
    return asked.map(({ ids }) => ids.flatMap((id) => cards.get(id) ?? []))
  },
}
