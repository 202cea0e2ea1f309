import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { staffApi } from '../api.ts'
import type { TenantFilter } from './filters.ts'

export interface Asked {
  search?: string | undefined
  filter?: TenantFilter | undefined
}

const askTenants = ({ search, filter }: Asked, after: string | null) =>
  unwrap(
    staffApi.tenants.$get({
      query: { ...(search && { search }), ...(filter && { filter }), ...(after && { after }) },
    }),
  )

export type Tenant = Awaited<ReturnType<typeof askTenants>>['tenants'][number]

export const tenantsQuery = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['tenants', asked.filter ?? '', asked.search ?? ''],
    queryFn: ({ pageParam }) => askTenants(asked, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
