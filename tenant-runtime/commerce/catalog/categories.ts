import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { bumpRevision, readIn } from '#settings'
import { categoryNotFound } from './failures.ts'
import type { NewCategory } from './inputs.ts'
import { type CategoryNode, categoryTrees } from './reads/category-trees.ts'
import { hasCategory, insertCategory } from './store.ts'

export const createCategory = async (ctx: Ctx, { name, parentId, picture, position }: NewCategory) => {
  if (parentId && !(await hasCategory(ctx.tx, parentId))) throw categoryNotFound({ categoryId: parentId })

  const id = newId()
  await insertCategory(ctx.tx, { id, name, parentId, picture, position })
  await auditShop(ctx, 'categories.create', id)
  await bumpRevision(ctx, 'catalog')
  return { id }
}

/** The shop's categories as a tree, each level in the shop's order. */
export const categoryTree = ({ tx }: Pick<Ctx, 'tx'>): Promise<CategoryNode[]> =>
  readIn(tx, categoryTrees, {})
