import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import type { Shop } from '../shop.ts'

const askSetup = async (shop: Shop) => {
  const [ours, own] = await Promise.all([
    unwrap(platformApi.shops[':shopId'].setup.$get({ param: { shopId: shop.id } })),
    unwrap(shop.api.setup.$get()),
  ])
  return { ...ours, ...own }
}

export type Setup = Awaited<ReturnType<typeof askSetup>>

/** What is done on a shop's way to its opening, as both planes see it; asked again on each return. */
export const setupQuery = (shop: Shop) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'setup'],
    queryFn: () => askSetup(shop),
    refetchOnMount: 'always',
  })
