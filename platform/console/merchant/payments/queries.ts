import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

export type ParkedState = 'open' | 'resolved'

const askParked = (shop: Shop, state: ParkedState, before: string | null) =>
  unwrap(shop.api.payments.parked.$get({ query: { state, ...(before && { before }) } }))

export type Parked = Awaited<ReturnType<typeof askParked>>['parked'][number]

export const parkedQuery = (shop: Shop, state: ParkedState) =>
  infiniteQueryOptions({
    queryKey: ['shop', shop.id, 'payments', 'parked', state],
    queryFn: ({ pageParam }) => askParked(shop, state, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
