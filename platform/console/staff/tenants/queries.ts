import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { unwrap } from '../ui/problem.ts'
import { staffApi } from './api.ts'

const askTenants = (search: string | undefined, after: string | null) =>
  unwrap(staffApi.tenants.$get({ query: { ...(search && { search }), ...(after && { after }) } }))

export type Tenant = Awaited<ReturnType<typeof askTenants>>['tenants'][number]

export const tenantsQuery = (search: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['tenants', search ?? ''],
    queryFn: ({ pageParam }) => askTenants(search, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
