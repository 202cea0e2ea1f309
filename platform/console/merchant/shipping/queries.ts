import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

const askShipping = (shop: Shop) => unwrap(shop.api.shipping.$get())

export type Shipping = Awaited<ReturnType<typeof askShipping>>
export type FreightTemplate = Shipping['templates'][number]
export type FreightRule = FreightTemplate['rules'][number]

export const shippingQuery = (shop: Shop) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'shipping'],
    queryFn: () => askShipping(shop),
    staleTime: 60_000,
  })

/** The regions inside one, or the provinces. */
export const regionsQuery = (shop: Shop, parent: string | null) =>
  queryOptions({
    queryKey: ['regions', parent],
    queryFn: () => unwrap(shop.api.shipping.regions.$get({ query: parent ? { parent } : {} })),
    staleTime: Infinity,
  })
