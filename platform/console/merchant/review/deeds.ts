import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { sessionQuery } from '../session.ts'
import type { Shop } from '../shop.ts'

/** Hands the shop in for review. */
export const useSubmitReview = (shop: Shop) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (note: string) => unwrap(shop.api.review.rounds.$post({ json: { note } })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['shop', shop.id] }),
        queries.invalidateQueries({ queryKey: sessionQuery.queryKey }),
      ]),
  })
}
