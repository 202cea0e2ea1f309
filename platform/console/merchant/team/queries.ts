import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import type { Shop } from '../shop.ts'

const askTeam = (shop: Shop) => unwrap(platformApi.shops[':shopId'].team.$get({ param: { shopId: shop.id } }))

export type Team = Awaited<ReturnType<typeof askTeam>>
export type Colleague = Team['colleagues'][number]
export type EmployeeRole = 'admin' | 'operator' | 'support'
export const employeeRoles: readonly EmployeeRole[] = ['admin', 'operator', 'support']

export const teamQuery = (shop: Shop) =>
  queryOptions({ queryKey: ['shop', shop.id, 'team'], queryFn: () => askTeam(shop) })

/** An invitation as its link shows it. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => unwrap(platformApi.invitations[':token'].$get({ param: { token } })),
  })
