import type { SourceRead } from '#settings'

export interface CategoryNode {
  id: string
  name: string
  picture: string | null
  children: CategoryNode[]
}

interface Row {
  id: string
  parent_id: string | null
  name: string
  picture: string | null
}

/** The shop's categories as a tree, each level in the shop's order. */
export const categoryTrees: SourceRead<Record<never, never>, CategoryNode[]> = {
  query: (sql, tenantId) => sql`
    select id, parent_id, name, picture from shop.categories where tenant_id = ${tenantId} order by position, id`,

  decode: (rows, asked) => {
    const below = Map.groupBy(rows as readonly Row[], (row) => row.parent_id)
    const childrenOf = (parentId: string | null): CategoryNode[] =>
      (below.get(parentId) ?? []).map(({ id, name, picture }) => ({
        id,
        name,
        picture,
        children: childrenOf(id),
      }))
    const tree = childrenOf(null)
    return asked.map(() => tree)
  },
}
