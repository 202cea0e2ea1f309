import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'
import type { OrderTab } from './states.ts'

export interface OrderFilter {
  tab?: OrderTab | undefined
  q?: string | undefined
}

const askOrders = (shop: Shop, { tab, q }: OrderFilter, cursor: string | null) =>
  unwrap(
    shop.api.orders.$get({
      query: { ...(tab && { tab }), ...(q && { q }), ...(cursor && { cursor: asSent(cursor) }) },
    }),
  )
// The client is typed by what the server reads a cursor into; what travels is the text it gave us.
const asSent = (cursor: string) => cursor as unknown as { at: Date; id: string }

/** The same orders whole, as a file. */
export const askOrdersFile = (shop: Shop, { tab, q }: OrderFilter) =>
  shop.api.orders.export.$get({ query: { ...(tab && { tab }), ...(q && { q }) } })

const askOrder = (shop: Shop, id: string) => unwrap(shop.api.orders[':id'].$get({ param: { id } }))

export type ListedOrder = Awaited<ReturnType<typeof askOrders>>['orders'][number]
export type Order = Awaited<ReturnType<typeof askOrder>>
export type OrderLine = Order['lines'][number]
export type Parcel = Order['shipments'][number]

export const ordersQuery = (shop: Shop, filter: OrderFilter) =>
  infiniteQueryOptions({
    queryKey: ['shop', shop.id, 'orders', 'list', filter.tab ?? '', filter.q ?? ''],
    queryFn: ({ pageParam }) => askOrders(shop, filter, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

/** The few newest orders that answer to `q`. */
export const orderSearchQuery = (shop: Shop, q: string) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'orders', 'search', q],
    queryFn: () => askOrders(shop, { q }, null),
    enabled: q.length >= 2,
  })

export const orderQuery = (shop: Shop, id: string) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'orders', 'one', id],
    queryFn: () => askOrder(shop, id),
  })
