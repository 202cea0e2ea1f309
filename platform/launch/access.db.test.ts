import { expect, test } from 'vitest'
import { roleMay } from '@wanpu/accounts'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { describeApps, listRoutes } from './routes.ts'
import { wholeProduct } from './testing/whole-product.ts'

const held = testDatabase()
const routes = listRoutes(await describeApps())
const product = wholeProduct(held)
const statusOf = async (...asked: Parameters<typeof product.ask>) => (await product.ask(...asked)).status

const routesFor = (audience: string) =>
  routes
    .filter((route) => route.audience === audience)
    .map((route) => [`${route.method} ${route.host} ${route.path}`, route] as const)

test.each(routesFor('merchant'))(
  '%s refuses no session, other realms and other merchants',
  async (_, route) => {
    expect(await statusOf(route)).toBe(401)
    expect(await statusOf(route, { cookie: await product.cookies.staff() })).toBe(401)
    expect(await statusOf(route, { cookie: await product.cookies.shopper() })).toBe(401)
    expect(await statusOf(route, { cookie: 'wanpu-merchant=made-up' })).toBe(401)
    if (route.path.startsWith('/api/shop/')) {
      expect(await statusOf(route, { cookie: await product.cookies.stranger() })).toBe(404)
      expect(await statusOf(route, { cookie: await product.cookies.merchant() })).not.toBe(401)
    }
  },
)

test.each(routesFor('staff'))('%s refuses no session and merchants', async (_, route) => {
  expect(await statusOf(route)).toBe(401)
  expect(await statusOf(route, { cookie: await product.cookies.merchant() })).toBe(401)
  expect(
    await statusOf(route, { cookie: (await product.cookies.merchant()).replace('merchant', 'staff') }),
  ).toBe(401)
  expect(await statusOf(route, { cookie: await product.cookies.staff() })).not.toBe(401)
})

test.each(routesFor('shopper'))(
  '%s refuses no session, merchants and shoppers of other shops',
  async (_, route) => {
    expect(await statusOf(route)).toBe(401)
    expect(await statusOf(route, { cookie: await product.cookies.merchant() })).toBe(401)
    expect(await statusOf(route, { cookie: await product.cookies.elsewhere() })).toBe(401)
    expect(await statusOf(route, { cookie: await product.cookies.shopper() })).not.toBe(401)
  },
)

test.each(routesFor('provider'))('%s refuses what is not signed', async (_, route) => {
  const status = await statusOf(route)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  const [row] = await held.sudo`select count(*)::int as n from platform.inbox`
  expect(row?.['n']).toBe(0)
})

test.each(
  routes
    .filter(({ method, audience }) => method !== 'GET' && audience !== 'provider')
    .map((route) => [`${route.method} ${route.host} ${route.path}`, route] as const),
)('%s refuses a write that comes from another site', async (_, route) => {
  const cookie =
    route.audience === 'anyone'
      ? ''
      : await product.cookies[route.audience as 'merchant' | 'staff' | 'shopper']()
  expect(await statusOf(route, { cookie, origin: 'http://evil.example' })).toBe(403)
})

test('every audience has routes, so that this walk is one', () => {
  for (const audience of ['anyone', 'shopper', 'merchant', 'staff', 'provider'])
    expect(routesFor(audience).length).toBeGreaterThan(0)
})

test.each(routesFor('merchant').filter(([, { path }]) => path.startsWith('/api/shop/')))(
  '%s opens to the roles that its permission names and to no other',
  async (_, route) => {
    for (const role of ['admin', 'operator', 'support'] as const) {
      const status = await statusOf(route, { cookie: await product.cookies[role]() })
      if (roleMay(role, route.permission)) expect(status).not.toBe(403)
      else expect([role, status]).toEqual([role, 403])
    }
  },
)
