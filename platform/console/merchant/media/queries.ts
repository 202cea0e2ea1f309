import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

const askLibrary = (shop: Shop, q: string, after: string | null) =>
  unwrap(shop.api.media.$get({ query: { q, limit: '40', ...(after && { after }) } }))

export type LibraryPicture = Awaited<ReturnType<typeof askLibrary>>['items'][number]

export const libraryKey = (shop: Shop) => ['shop', shop.id, 'media'] as const

/** The shop's pictures, the newest first. */
export const libraryQuery = (shop: Shop, q: string) =>
  infiniteQueryOptions({
    queryKey: [...libraryKey(shop), q],
    queryFn: ({ pageParam }) => askLibrary(shop, q, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
