import { count, eq, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { categories, products } from '@wanpu/migrations/schema'

export const insertCategory = async (tx: Tx, category: Omit<typeof categories.$inferInsert, 'tenantId'>) => {
  await tx.insert(categories).values({ tenantId: tx.tenantId, ...category })
}

export const hasCategory = async (tx: Tx, id: string): Promise<boolean> => {
  const found = await tx
    .select({ id: categories.id })
    .from(categories)
    .where(mine(tx, categories, eq(categories.id, id)))
  return found.length === 1
}

/** All categories of the shop, locked in the order of their ids: whoever changes the tree sees it whole and alone. */
export const lockTree = (tx: Tx) =>
  tx
    .select({ id: categories.id, parentId: categories.parentId })
    .from(categories)
    .where(mine(tx, categories))
    .orderBy(categories.id)
    .for('update')

interface CategoryChange {
  name?: string | undefined
  picture?: string | null | undefined
  parentId?: string | null | undefined
}

/** False when there is no such category. */
export const updateCategory = async (tx: Tx, id: string, change: CategoryChange): Promise<boolean> => {
  const changed = await tx
    .update(categories)
    .set(change)
    .where(mine(tx, categories, eq(categories.id, id)))
    .returning({ id: categories.id })
  return changed.length === 1
}

/** Gives categories the places of their ids in the list. */
export const updatePositions = async (tx: Tx, ids: readonly string[]) => {
  await tx.execute(sql`
    update shop.categories c set position = a.position
    from unnest(${sql.param([...ids])}::uuid[]) with ordinality as a (id, position)
    where c.tenant_id = ${tx.tenantId} and c.id = a.id`)
}

export const deleteCategory = async (tx: Tx, id: string) => {
  await tx.delete(categories).where(mine(tx, categories, eq(categories.id, id)))
}

export const countProductsIn = async (tx: Tx, id: string): Promise<number> =>
  only(
    await tx
      .select({ count: count() })
      .from(products)
      .where(mine(tx, products, eq(products.categoryId, id))),
  )!.count

/** How many products each category holds itself; one without any is missing. */
export const countProducts = async (tx: Tx): Promise<Map<string, number>> => {
  const rows = await tx
    .select({ id: products.categoryId, count: count() })
    .from(products)
    .where(mine(tx, products))
    .groupBy(products.categoryId)
  return new Map(rows.flatMap((row) => (row.id ? [[row.id, row.count] as const] : [])))
}
