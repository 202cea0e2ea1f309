import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { staffApi } from '../api.ts'
import type { SubscriptionState } from './states.ts'

const askSubscriptions = (state: SubscriptionState | undefined, after: string | null) =>
  unwrap(staffApi.subscriptions.$get({ query: { ...(state && { state }), ...(after && { after }) } }))

export type Subscription = Awaited<ReturnType<typeof askSubscriptions>>['subscriptions'][number]

export const subscriptionsQuery = (state: SubscriptionState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['subscriptions', state ?? ''],
    queryFn: ({ pageParam }) => askSubscriptions(state, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
