import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import type { Shop } from '../shop.ts'

const of = platformApi.shops[':shopId']

const askPlan = (shopId: string) => unwrap(of.plan.$get({ param: { shopId } }))
const askInvoices = (shopId: string, before: string | null) =>
  unwrap(of.invoices.$get({ param: { shopId }, query: before ? { before } : {} }))

export type PlanShown = Awaited<ReturnType<typeof askPlan>>
export type PlanVersion = PlanShown['plans'][number]
export type Usage = PlanShown['usage'][number]
export type Invoice = Awaited<ReturnType<typeof askInvoices>>['invoices'][number]

/** The shop's plan, what it uses, and what else is on sale. */
export const planQuery = (shop: Pick<Shop, 'id'>) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'plan'],
    queryFn: () => askPlan(shop.id),
    staleTime: 30_000,
  })

export const invoicesQuery = (shop: Pick<Shop, 'id'>) =>
  infiniteQueryOptions({
    queryKey: ['shop', shop.id, 'plan', 'invoices'],
    queryFn: ({ pageParam }) => askInvoices(shop.id, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** One purchase, asked again until its payment has arrived. */
export const checkoutQuery = (shop: Pick<Shop, 'id'>, id: string) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'plan', 'checkout', id],
    queryFn: () => unwrap(of.checkouts[':id'].$get({ param: { shopId: shop.id, id } })),
    refetchInterval: ({ state }) => (state.data?.isCompleted ? false : 1_500),
    staleTime: 0,
  })
