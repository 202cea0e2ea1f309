import { expect, test } from 'vitest'
import { type Role, roleMay } from './permissions.ts'

const table: [string, Role[]][] = [
  ['settings.read', ['owner', 'admin', 'operator']],
  ['settings.write', ['owner', 'admin']],
  ['products.read', ['owner', 'admin', 'operator', 'support']],
  ['products.write', ['owner', 'admin', 'operator']],
  ['orders.read', ['owner', 'admin', 'operator', 'support']],
  ['orders.ship', ['owner', 'admin', 'operator']],
  ['orders.close', ['owner', 'admin', 'operator']],
  ['payments.read', ['owner', 'admin']],
  ['members.read', ['owner', 'admin', 'operator', 'support']],
  ['analytics.read', ['owner', 'admin', 'operator']],
  ['pages.read', ['owner', 'admin', 'operator']],
  ['pages.publish', ['owner', 'admin', 'operator']],
  ['team.write', ['owner', 'admin']],
  ['something.new', ['owner']],
]

test.each(table)('%s is for %j', (permission, roles) => {
  const all: Role[] = ['owner', 'admin', 'operator', 'support']
  expect(all.filter((role) => roleMay(role, permission))).toEqual(roles)
})
