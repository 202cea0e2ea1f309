import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { staffApi } from '../api.ts'

const askTenant = (id: string) => unwrap(staffApi.tenants[':id'].$get({ param: { id } }))

export type TenantDetail = Awaited<ReturnType<typeof askTenant>>

/** One shop with everything that staff see of it. */
export const tenantQuery = (id: string) =>
  queryOptions({ queryKey: ['tenant', id], queryFn: () => askTenant(id) })

const askNotes = (id: string, after: string | null) =>
  unwrap(staffApi.tenants[':id'].notes.$get({ param: { id }, query: { ...(after && { after }) } }))

/** What staff wrote for each other about a shop. */
export const notesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['tenant', id, 'notes'],
    queryFn: ({ pageParam }) => askNotes(id, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

const askDeeds = (id: string, after: string | null) =>
  unwrap(staffApi.tenants[':id'].deeds.$get({ param: { id }, query: { ...(after && { after }) } }))

export type Deed = Awaited<ReturnType<typeof askDeeds>>['deeds'][number]

/** What was done to a shop on the platform, and by whom. */
export const deedsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['tenant', id, 'deeds'],
    queryFn: ({ pageParam }) => askDeeds(id, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
