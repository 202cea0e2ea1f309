import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

const askMembers = (shop: Shop, phone: string | undefined, after: string | null) =>
  unwrap(shop.api.members.$get({ query: { limit: '20', ...(phone && { phone }), ...(after && { after }) } }))

export type Member = Awaited<ReturnType<typeof askMembers>>['members'][number]

export const membersQuery = (shop: Shop, phone: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['shop', shop.id, 'members', phone ?? ''],
    queryFn: ({ pageParam }) => askMembers(shop, phone, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
