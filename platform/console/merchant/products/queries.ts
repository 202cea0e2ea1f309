import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'
import type { ProductTab } from './states.ts'

export interface ProductFilter {
  tab?: ProductTab | undefined
  q?: string | undefined
}

const askProducts = (shop: Shop, { tab, q = '' }: ProductFilter, after: string | null, limit = 20) =>
  unwrap(
    shop.api.products.$get({
      query: { tab: tab ?? 'all', q, limit: String(limit), ...(after && { after }) },
    }),
  )
/** The same products whole, as a file. */
export const askProductsFile = (shop: Shop, { tab, q = '' }: ProductFilter) =>
  shop.api.products.export.$get({ query: { tab: tab ?? 'all', q } })

const askProduct = (shop: Shop, id: string) => unwrap(shop.api.products[':id'].$get({ param: { id } }))

export type ListedProduct = Awaited<ReturnType<typeof askProducts>>['items'][number]
export type Product = Awaited<ReturnType<typeof askProduct>>
export type Sku = Product['skus'][number]

export const productsQuery = (shop: Shop, filter: ProductFilter) =>
  infiniteQueryOptions({
    queryKey: ['shop', shop.id, 'products', 'list', filter.tab ?? '', filter.q ?? ''],
    queryFn: ({ pageParam }) => askProducts(shop, filter, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })

/** The few newest products that answer to `q`. */
export const productSearchQuery = (shop: Shop, q: string) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'products', 'search', q],
    queryFn: () => askProducts(shop, { q }, null, 5),
    enabled: q.length > 0,
  })

export const productQuery = (shop: Shop, id: string) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'products', 'one', id],
    queryFn: () => askProduct(shop, id),
  })
