import type { roles } from '@wanpu/migrations/schema'

export type Role = (typeof roles)[number]
export type EmployeeRole = Exclude<Role, 'owner'>

const everything = [
  'settings.read',
  'settings.write',
  'products.read',
  'products.write',
  'media.read',
  'media.write',
  'orders.read',
  'orders.export',
  'orders.ship',
  'orders.close',
  'payments.read',
  'payments.write',
  'members.read',
  'analytics.read',
  'pages.read',
  'pages.write',
  'pages.publish',
  'team.read',
  'team.write',
  'history.read',
] as const
type Permission = (typeof everything)[number]

/** What each role may do in a shop. An owner may also do what no list knows yet. */
const granted: Record<EmployeeRole, readonly Permission[]> = {
  admin: everything,
  operator: [
    'settings.read',
    'products.read',
    'products.write',
    'media.read',
    'media.write',
    'orders.read',
    'orders.export',
    'orders.ship',
    'orders.close',
    'members.read',
    'analytics.read',
    'pages.read',
    'pages.write',
    'pages.publish',
  ],
  support: ['products.read', 'orders.read', 'members.read'],
}

export const roleMay = (role: Role, permission: string): boolean =>
  role === 'owner' || (granted[role] as readonly string[]).includes(permission)

/** Everything that a role may do, by name; an owner may do more than is named. */
export const permissionsOf = (role: Role): readonly string[] =>
  role === 'owner' ? everything : granted[role]
