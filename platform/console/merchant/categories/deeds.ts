import { useMutation, useQueryClient } from '@tanstack/react-query'
import { done, unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'
import { categoriesQuery } from './queries.ts'

interface Said {
  name: string
  parentId: string | null
  picture: string | null
}

export const useCreateCategory = (shop: Shop) => {
  const settle = useSettle(shop)
  return useMutation({
    // New ones come after all others; the order is set by hand.
    mutationFn: (said: Said) => unwrap(shop.api.categories.$post({ json: { ...said, position: 10_000 } })),
    onSettled: settle,
  })
}

export const useEditCategory = (shop: Shop) => {
  const settle = useSettle(shop)
  return useMutation({
    mutationFn: ({ id, ...said }: Said & { id: string }) =>
      done(shop.api.categories[':id'].$patch({ param: { id }, json: said })),
    onSettled: settle,
  })
}

export const useOrderCategories = (shop: Shop) => {
  const settle = useSettle(shop)
  return useMutation({
    mutationFn: (order: { parentId: string | null; ids: string[] }) =>
      done(shop.api.categories.order.$put({ json: order })),
    onSettled: settle,
  })
}

export const useRemoveCategory = (shop: Shop) => {
  const settle = useSettle(shop)
  return useMutation({
    mutationFn: (id: string) => done(shop.api.categories[':id'].$delete({ param: { id } })),
    onSettled: settle,
  })
}

const useSettle = (shop: Shop) => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: categoriesQuery(shop).queryKey })
}
