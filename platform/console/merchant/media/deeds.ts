import { useMutation, useQueryClient } from '@tanstack/react-query'
import { done } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'
import { libraryKey } from './queries.ts'

export const useRemovePicture = (shop: Shop) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => done(shop.api.media[':id'].$delete({ param: { id } })),
    onSettled: () => queries.invalidateQueries({ queryKey: libraryKey(shop) }),
  })
}

export const useRenamePicture = (shop: Shop) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      done(shop.api.media[':id'].$patch({ param: { id }, json: { name } })),
    onSettled: () => queries.invalidateQueries({ queryKey: libraryKey(shop) }),
  })
}
