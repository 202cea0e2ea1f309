import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

const askReview = (shop: Shop) => unwrap(shop.api.review.$get())

export type Review = Awaited<ReturnType<typeof askReview>>
export type Round = Review['rounds'][number]

/** What a shop still misses before a review, and its rounds so far. */
export const reviewQuery = (shop: Shop) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'review'],
    queryFn: () => askReview(shop),
    refetchOnMount: 'always',
  })
