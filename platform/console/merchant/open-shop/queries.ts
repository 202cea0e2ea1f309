import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { platformApi, shopApi } from '../api.ts'

/** What a shop can begin as. */
export const industriesQuery = queryOptions({
  queryKey: ['industries'],
  queryFn: () => unwrap(platformApi.industries.$get()),
  staleTime: Number.POSITIVE_INFINITY,
})

/** How far an opened shop is filled; asked again every second and a half. */
export const fillingQuery = (shopId: string) =>
  queryOptions({
    queryKey: ['shop', shopId, 'filling'],
    queryFn: async () => {
      const [session, setup] = await Promise.all([
        unwrap(platformApi.session.$get()),
        unwrap(shopApi(shopId).setup.$get()),
      ])
      return { session, pictures: setup.pictures }
    },
    refetchInterval: 1_500,
  })
