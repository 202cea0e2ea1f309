import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { requirePictures } from '#media'
import { auditShop } from '#request'
import { bumpRevision, readIn } from '#settings'
import {
  countProducts,
  countProductsIn,
  deleteCategory,
  hasCategory,
  insertCategory,
  lockTree,
  updateCategory,
  updatePositions,
} from './category-store.ts'
import { categoryInUse, categoryNotFound, categoryTooDeep } from './failures.ts'
import type { CategoryEdit, CategoryOrder, NewCategory } from './inputs.ts'
import { type CategoryNode, categoryTrees } from './reads/category-trees.ts'

/** A category as the merchant arranges it; `products` are those that lie in it directly. */
export interface ArrangedCategory extends Omit<CategoryNode, 'children'> {
  products: number
  children: ArrangedCategory[]
}

/** Levels that the console offers and the shop shows well. */
const mostLevels = 3

/** `createCategory` for a person: a picture must be one of this shop. */
export const addCategory = async (ctx: Ctx, category: NewCategory) => {
  await requirePictures(ctx.tx, [category.picture])
  return createCategory(ctx, category)
}

export const createCategory = async (ctx: Ctx, { name, parentId, picture, position }: NewCategory) => {
  if (parentId && !(await hasCategory(ctx.tx, parentId))) throw categoryNotFound({ categoryId: parentId })

  const id = newId()
  await insertCategory(ctx.tx, { id, name, parentId, picture, position })
  await auditShop(ctx, 'categories.create', id)
  await bumpRevision(ctx, 'catalog')
  return { id }
}

/** Renames a category, gives it another picture or puts it below another one. */
export const editCategory = async (ctx: Ctx, id: string, edit: CategoryEdit) => {
  const { tx } = ctx
  await requirePictures(tx, [edit.picture])
  if (edit.parentId) checkPlace(await lockTree(tx), id, edit.parentId)
  if (!(await updateCategory(tx, id, edit))) throw categoryNotFound({ categoryId: id })

  await auditShop(ctx, 'categories.edit', id, { changed: Object.keys(edit) })
  await bumpRevision(ctx, 'catalog')
}

/** Puts the categories below one parent, or at the top, in a new order; `ids` names all of them. */
export const orderCategories = async (ctx: Ctx, { parentId, ids }: CategoryOrder) => {
  const siblings = (await lockTree(ctx.tx)).filter((one) => one.parentId === parentId)
  const known = new Set(siblings.map((one) => one.id))
  const stranger = ids.find((id) => !known.delete(id))
  if (stranger || known.size > 0) throw categoryNotFound({ categoryId: stranger ?? [...known][0] })

  await updatePositions(ctx.tx, ids)
  await auditShop(ctx, 'categories.order', parentId ?? '')
  await bumpRevision(ctx, 'catalog')
}

/** Removes an empty category; throws `categoryInUse` while products or categories lie in it. */
export const removeCategory = async (ctx: Ctx, id: string) => {
  const tree = await lockTree(ctx.tx)
  if (!tree.some((one) => one.id === id)) throw categoryNotFound({ categoryId: id })
  const children = tree.filter((one) => one.parentId === id).length
  const products = await countProductsIn(ctx.tx, id)
  if (children > 0 || products > 0) throw categoryInUse({ categoryId: id, children, products })

  await deleteCategory(ctx.tx, id)
  await auditShop(ctx, 'categories.remove', id)
  await bumpRevision(ctx, 'catalog')
}

/** The shop's categories as a tree, each level in the shop's order. */
export const categoryTree = ({ tx }: Pick<Ctx, 'tx'>): Promise<CategoryNode[]> =>
  readIn(tx, categoryTrees, {})

/** The tree with how many products lie in each category. */
export const arrangedTree = async (ctx: Pick<Ctx, 'tx'>): Promise<ArrangedCategory[]> => {
  const products = await countProducts(ctx.tx)
  const counted = ({ children, ...said }: CategoryNode): ArrangedCategory => ({
    ...said,
    products: products.get(said.id) ?? 0,
    children: children.map(counted),
  })
  return (await categoryTree(ctx)).map(counted)
}

interface Place {
  id: string
  parentId: string | null
}

const checkPlace = (tree: readonly Place[], id: string, parentId: string) => {
  const parents = new Map(tree.map((one) => [one.id, one.parentId]))
  if (!parents.has(parentId)) throw categoryNotFound({ categoryId: parentId })
  const above = lineUp(parents, parentId)
  if (above.includes(id)) throw categoryTooDeep({ categoryId: id, reason: 'own-child' })

  const below = Math.max(...tree.map((one) => lineUp(parents, one.id).indexOf(id) + 1))
  if (above.length + below > mostLevels) throw categoryTooDeep({ categoryId: id, levels: mostLevels })
}

/** A category and all above it, itself first. */
const lineUp = (parents: ReadonlyMap<string, string | null>, id: string): string[] => {
  const parentId = parents.get(id)
  return parentId ? [id, ...lineUp(parents, parentId)] : [id]
}
