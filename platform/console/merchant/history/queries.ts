import { infiniteQueryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

const askHistory = (shop: Shop, after: string | null) =>
  unwrap(shop.api.history.$get({ query: { ...(after && { after }) } }))

export type Deed = Awaited<ReturnType<typeof askHistory>>['deeds'][number]

export const historyQuery = (shop: Shop) =>
  infiniteQueryOptions({
    queryKey: ['shop', shop.id, 'history'],
    queryFn: ({ pageParam }) => askHistory(shop, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })
