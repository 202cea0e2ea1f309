import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

/** A category of the tree with how many products lie in it directly. */
export interface Category {
  id: string
  name: string
  picture: string | null
  products: number
  children: Category[]
}

export const categoriesQuery = (shop: Shop) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'categories'],
    queryFn: async () => asTree(await unwrap(shop.api.categories.$get())),
    staleTime: 30_000,
  })

/** The client's types can't follow a tree into itself; the server answers one. */
const asTree = (answer: unknown): Category[] => answer as Category[]
