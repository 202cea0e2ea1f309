import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

const askOverview = (shop: Shop) => unwrap(shop.api.overview.$get())

export type Overview = Awaited<ReturnType<typeof askOverview>>

/** Today beside yesterday and what waits; asked again each minute. */
export const overviewQuery = (shop: Shop) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'overview'],
    queryFn: () => askOverview(shop),
    refetchInterval: 60_000,
  })
