import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { bumpRevision } from '#settings'
import { categoryNotFound } from './failures.ts'
import type { NewCategory } from './inputs.ts'
import { findCategories, hasCategory, insertCategory } from './store.ts'

export const createCategory = async (ctx: Ctx, { name, parentId, picture, position }: NewCategory) => {
  if (parentId && !(await hasCategory(ctx.tx, parentId))) throw categoryNotFound({ categoryId: parentId })

  const id = newId()
  await insertCategory(ctx.tx, { id, name, parentId, picture, position })
  await auditShop(ctx, 'categories.create', id)
  await bumpRevision(ctx, 'catalog')
  return { id }
}

export interface CategoryNode {
  id: string
  name: string
  picture: string | null
  children: CategoryNode[]
}

/** The shop's categories as a tree, each level in the shop's order. */
export const categoryTree = async ({ tx }: Pick<Ctx, 'tx'>): Promise<CategoryNode[]> => {
  const rows = await findCategories(tx)
  const below = Map.groupBy(rows, (row) => row.parentId)
  const childrenOf = (parentId: string | null): CategoryNode[] =>
    (below.get(parentId) ?? []).map(({ id, name, picture }) => ({ id, name, picture, children: childrenOf(id) }))
  return childrenOf(null)
}
