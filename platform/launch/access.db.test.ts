import { beforeAll, expect, test } from 'vitest'
import { createMerchant, createStaff, createTenant } from '@wanpu/accounts'
import { newId } from '@wanpu/kit/ids'
import { createLog } from '@wanpu/kit/log'
import { type PlatformCtx, system } from '@wanpu/migrations'
import { members } from '@wanpu/migrations/schema'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { merchantSessions, shopperSessions, staffSessions } from '@wanpu/sessions'
import { type Apps, createApps } from './apps.ts'
import { describeApps, listRoutes, noWorld } from './routes.ts'
import { createServices } from './services.ts'
import { processSettings } from './settings.ts'

const held = testDatabase()
const routes = listRoutes(await describeApps())

let apps: Apps
/** A fresh session's cookie each, since some of the routes end the session. */
let cookies: Record<'merchant' | 'stranger' | 'staff' | 'shopper' | 'elsewhere', () => Promise<string>>
let shop: { id: string; slug: string }

beforeAll(async () => {
  const settings = processSettings(
    { ...noWorld, DATABASE_APP_URL: held.urls.app, DATABASE_PLATFORM_URL: held.urls.platform },
    'demo',
  )
  const services = await createServices(settings, 'web', held.queue, createLog('silent', 'test'))
  apps = createApps({ ...services, db: held.db })

  const inPlatform = <T>(verb: (ctx: PlatformCtx) => Promise<T>) =>
    held.db.inPlatform((tx, now) => verb({ tx, now, actor: system }))
  const [owner, stranger] = await Promise.all(
    ['13900000001', '13900000002'].map((phone) =>
      inPlatform((ctx) => createMerchant(ctx, { phone, name: '商家', passwordHash: 'none' })),
    ),
  )
  const open = async (ownerId: string) =>
    inPlatform((ctx) =>
      createTenant(ctx, {
        name: '店铺',
        industry: 'clothing',
        ownerId,
        review: 'approved',
        service: 'open',
        accessUntil: new Date(Date.now() + 86_400_000),
        firstLiveAt: new Date(),
      }),
    )
  shop = await open(idOf(owner))
  const other = await open(idOf(stranger))
  const staff = await inPlatform((ctx) => createStaff(ctx, { name: 'root', passwordHash: 'none' }))
  const shopper = (tenantId: string) =>
    held.db.inTenant(tenantId, async (tx) => {
      const memberId = newId()
      await tx.insert(members).values({ tenantId, id: memberId, phone: null })
      return shopperSessions(tx).create({ memberId, inWechat: false })
    })
  const merchantCookie = (id: string) => async () =>
    `wanpu-merchant=${await held.db.inPlatform((tx) => merchantSessions(tx).create(id))}`
  const shopperCookie = (tenantId: string) => async () => `wanpu-shop=${await shopper(tenantId)}`
  cookies = {
    merchant: merchantCookie(idOf(owner)),
    stranger: merchantCookie(idOf(stranger)),
    staff: async () =>
      `wanpu-staff=${await held.db.inPlatform((tx) => staffSessions(tx).create(idOf(staff)))}`,
    shopper: shopperCookie(shop.id),
    elsewhere: shopperCookie(other.id),
  }
})

// An account is made as its id or as a row with it.
const idOf = (made: unknown) => (typeof made === 'string' ? made : (made as { id: string }).id)

const ask = async ({ method, path, host }: (typeof routes)[number], cookie = '', origin?: string) => {
  const name =
    host === 'root' ? 'localhost' : host === '{slug}' ? `${shop.slug}.localhost` : `${host}.localhost`
  const place =
    host === 'root'
      ? /^\/(api\/shop|callbacks\/(pay|kuaidi)|oauth)/.test(path)
        ? 'merchant'
        : 'site'
      : host === '{slug}'
        ? 'shop'
        : host
  const url = `http://${name}${path.replace(':shopId', shop.id).replaceAll(/:\w+/g, newId())}`
  const request = new Request(url, {
    method,
    headers: {
      host: name,
      ...(cookie && { cookie }),
      ...(method !== 'GET' && {
        origin: origin ?? `http://${name}`,
        'content-type': 'application/json',
        'idempotency-key': newId(),
      }),
    },
    ...(method !== 'GET' && { body: '{}' }),
  })
  const answer = await apps[place as keyof Apps].fetch(request, { requestId: newId(), ip: '127.0.0.1' })
  await answer.body?.cancel()
  return answer.status
}

const routesFor = (audience: string) =>
  routes
    .filter((route) => route.audience === audience)
    .map((route) => [`${route.method} ${route.host} ${route.path}`, route] as const)

test.each(routesFor('merchant'))(
  '%s refuses no session, other realms and other merchants',
  async (_, route) => {
    expect(await ask(route)).toBe(401)
    expect(await ask(route, await cookies.staff())).toBe(401)
    expect(await ask(route, await cookies.shopper())).toBe(401)
    expect(await ask(route, 'wanpu-merchant=made-up')).toBe(401)
    if (route.path.startsWith('/api/shop/')) {
      expect(await ask(route, await cookies.stranger())).toBe(404)
      expect(await ask(route, await cookies.merchant())).not.toBe(401)
    }
  },
)

test.each(routesFor('staff'))('%s refuses no session and merchants', async (_, route) => {
  expect(await ask(route)).toBe(401)
  expect(await ask(route, await cookies.merchant())).toBe(401)
  expect(await ask(route, (await cookies.merchant()).replace('merchant', 'staff'))).toBe(401)
  expect(await ask(route, await cookies.staff())).not.toBe(401)
})

test.each(routesFor('shopper'))(
  '%s refuses no session, merchants and shoppers of other shops',
  async (_, route) => {
    expect(await ask(route)).toBe(401)
    expect(await ask(route, await cookies.merchant())).toBe(401)
    expect(await ask(route, await cookies.elsewhere())).toBe(401)
    expect(await ask(route, await cookies.shopper())).not.toBe(401)
  },
)

test.each(routesFor('provider'))('%s refuses what is not signed', async (_, route) => {
  const status = await ask(route)
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
    route.audience === 'anyone' ? '' : await cookies[route.audience as 'merchant' | 'staff' | 'shopper']()
  expect(await ask(route, cookie, 'http://evil.example')).toBe(403)
})

test('every audience has routes, so that this walk is one', () => {
  for (const audience of ['anyone', 'shopper', 'merchant', 'staff', 'provider'])
    expect(routesFor(audience).length).toBeGreaterThan(0)
})
