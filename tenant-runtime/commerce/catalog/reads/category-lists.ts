import type { Category, Sources } from '@wanpu/blocks'
import { isId } from '@wanpu/kit/ids'
import type { SourceRead } from '#settings'

interface Row {
  id: string
  parent_id: string | null
  name: string
  picture: string | null
}

/** Named categories in the order asked, or all of the top in the shop's order. */
export const categoryLists: SourceRead<Sources['categories.list']['args'], Category[]> = {
  query: (sql, tenantId, asked) => sql`
    select id, parent_id, name, picture from shop.categories
    where tenant_id = ${tenantId}
      and (id = any(${asked.flatMap(({ ids = [] }) => ids.filter(isId))}::uuid[])
        or (parent_id is null and ${asked.some(({ ids }) => !ids)}::bool))
    order by position, id`,

  decode: (rows, asked) => {
    const found = rows as readonly Row[]
    const byId = new Map(found.map((row) => [row.id, asCategory(row)]))
    const top = found.filter((row) => !row.parent_id).map(asCategory)
    return asked.map(({ ids }) => (ids ? ids.flatMap((id) => byId.get(id) ?? []) : top))
  },
}

const asCategory = ({ id, name, picture }: Row): Category => ({ id, name, ...(picture && { picture }) })
