import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import { sessionQuery } from '../session.ts'
import type { Shop } from '../shop.ts'

const askSettings = (shop: Shop) => unwrap(shop.api.settings.$get())

export type Settings = Awaited<ReturnType<typeof askSettings>>
/** What this screen changes. */
export type ShopFacts = Pick<
  Settings,
  'name' | 'logo' | 'intro' | 'phone' | 'email' | 'serviceHours' | 'icpNumber' | 'promises' | 'theme'
>

export const settingsQuery = (shop: Shop) =>
  queryOptions({ queryKey: ['shop', shop.id, 'settings'], queryFn: () => askSettings(shop) })

export const useSaveFacts = (shop: Shop) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (facts: Partial<ShopFacts>) => unwrap(shop.api.settings.$patch({ json: facts })),
    onSuccess: (settings) => queries.setQueryData(settingsQuery(shop).queryKey, settings),
  })
}

/** Moves the shop to another address; what shows it is read anew. */
export const useChangeAddress = (shop: Shop) => {
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: (slug: string) =>
      unwrap(platformApi.shops[':shopId'].address.$put({ param: { shopId: shop.id }, json: { slug } })),
    onSuccess: async () => {
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
      await router.invalidate()
    },
  })
}
