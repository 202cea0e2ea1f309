import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { staffApi } from '../api.ts'

export type Queue = 'open' | 'decided'

const askReviews = (queue: Queue, after: string | null) =>
  unwrap(staffApi.reviews.$get({ query: { queue, ...(after && { after }) } }))

export type Review = Awaited<ReturnType<typeof askReviews>>['reviews'][number]

export const reviewsQuery = (queue: Queue) =>
  infiniteQueryOptions({
    queryKey: ['reviews', queue],
    queryFn: ({ pageParam }) => askReviews(queue, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: queue === 'open' ? 60_000 : false,
  })
