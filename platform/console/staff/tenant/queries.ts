import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { staffApi } from '../api.ts'

const askTenant = (id: string) => unwrap(staffApi.tenants[':id'].$get({ param: { id } }))

export type TenantDetail = Awaited<ReturnType<typeof askTenant>>

/** One shop with everything that staff see of it. */
export const tenantQuery = (id: string) =>
  queryOptions({ queryKey: ['tenant', id], queryFn: () => askTenant(id) })
