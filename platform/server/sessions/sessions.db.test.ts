import { beforeAll, expect, test } from 'vitest'
import { declaredRoutes } from '@wanpu/kit/may'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { createTenant } from '@wanpu/accounts'
import { cookieOf, testApps } from '../testing/ground.ts'

const held = testDatabase()
let apps: ReturnType<typeof testApps>
let merchant: Awaited<ReturnType<typeof apps.merchantWith>>
const credentials = { phone: '13800138000', password: 'wanpu 2026' }

beforeAll(async () => {
  apps = testApps(held)
  merchant = await apps.merchantWith(credentials.phone, credentials.password)
  await apps.staffWith('zhao', credentials.password)
})
const signIn = () => apps.root.ask('/api/platform/session', { method: 'POST', body: credentials })
const signInAsStaff = () =>
  apps.staff.ask('/api/staff/session', {
    method: 'POST',
    body: { name: 'zhao', password: credentials.password },
  })

test('a merchant signs in, sees their shops, signs out', async () => {
  const tenant = await apps.run((ctx) =>
    createTenant(ctx, {
      name: '云裳集',
      industry: 'clothing',
      ownerId: merchant.id,
      slug: 'yunshang',
      review: 'approved',
      service: 'open',
      plan: 'basic@2026-11',
      accessUntil: new Date('2099-01-01'),
      firstLiveAt: ctx.now,
    }),
  )
  const answer = await signIn()
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store'])
  expect(answer.headers.get('set-cookie')).toMatch(
    /^wanpu-merchant=[a-z0-9]{40}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  const cookie = cookieOf(answer)
  const seen = {
    merchant: { id: merchant.id, name: '李掌柜', phone: credentials.phone },
    shops: [
      {
        id: tenant.id,
        slug: 'yunshang',
        name: '云裳集',
        industry: 'clothing',
        role: 'owner',
        permissions: expect.arrayContaining(['orders.ship', 'team.write']) as string[],
        review: 'approved',
        service: 'open',
        plan: 'basic@2026-11',
        accessUntil: '2099-01-01T00:00:00.000Z',
        isOpening: false,
        storefront: 'live',
        url: 'http://yunshang.localhost:3000',
      },
    ],
  }
  expect(answer.json()).toEqual(seen)
  expect((await apps.root.ask('/api/platform/session', { cookie })).json()).toEqual(seen)

  const out = await apps.root.ask('/api/platform/session', { method: 'DELETE', cookie })
  expect([out.status, out.headers.get('set-cookie')?.startsWith('wanpu-merchant=; Max-Age=0')]).toEqual([
    204,
    true,
  ])
  expect((await apps.root.ask('/api/platform/session', { cookie })).status).toBe(401)

  const deeds =
    await held.sudo`select deed from platform.audit where actor_id = ${merchant.id} and request_id = 'request-1' order by at`
  expect(deeds.map(({ deed }) => deed as string)).toEqual(['session.started', 'session.ended'])
})

test('signing in again ends the session that the browser had', async () => {
  const cookie = cookieOf(await signIn())
  await apps.root.ask('/api/platform/session', { method: 'POST', body: credentials, cookie })
  expect((await apps.root.ask('/api/platform/session', { cookie })).status).toBe(401)
})

test('a session that slides sends its cookie again', async () => {
  const cookie = cookieOf(await signIn())
  expect((await apps.root.ask('/api/platform/session', { cookie })).headers.get('set-cookie')).toBeNull()
  await held.sudo`update platform.merchant_sessions set expires_at = now() + interval '1 day'`
  expect(cookieOf(await apps.root.ask('/api/platform/session', { cookie }))).toBe(cookie)
})

test.each([
  ['a wrong password', { ...credentials, password: 'other' }, 401, 'sign-in-refused'],
  ['an unknown phone', { ...credentials, phone: '13800138009' }, 401, 'sign-in-refused'],
  ['no phone number', { ...credentials, phone: '138' }, 422, 'invalid-input'],
  ['a number as password', { ...credentials, password: 1 }, 422, 'invalid-input'],
  ['an overlong password', { ...credentials, password: 'x'.repeat(201) }, 422, 'invalid-input'],
  ['an unknown key', { ...credentials, role: 'owner' }, 422, 'invalid-input'],
])('%s is refused', async (_, body, status, code) => {
  const answer = await apps.root.ask('/api/platform/session', { method: 'POST', body })
  expect([answer.status, answer.json()['code'], answer.headers.get('set-cookie')]).toEqual([
    status,
    code,
    null,
  ])
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
})

test('malformed JSON is 400', async () => {
  const answer = await apps.root.ask('/api/platform/session', {
    method: 'POST',
    raw: '{"phone":',
    headers: { 'content-type': 'application/json' },
  })
  expect([answer.status, answer.json()['code']]).toEqual([400, 'malformed'])
})

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['a shop', { origin: 'http://yunshang.localhost:3000' }],
  ['the staff host', { origin: 'http://staff.localhost:3000' }],
  ['the same host by another scheme', { origin: 'https://localhost:3000' }],
  ['nowhere', { origin: 'null' }],
  ['somebody who does not say', { origin: '' }],
])('a write from %s is refused', async (_, headers) => {
  const cookie = cookieOf(await signIn())
  for (const method of ['POST', 'DELETE']) {
    const answer = await apps.root.ask('/api/platform/session', {
      method,
      body: credentials,
      cookie,
      headers,
    })
    expect([answer.status, answer.json()['code']]).toEqual([403, 'foreign-origin'])
  }
  expect((await apps.root.ask('/api/platform/session', { cookie })).status).toBe(200)
})

test('every route that is not for anyone refuses no session and the other realm’s', async () => {
  const merchantCookie = cookieOf(await signIn())
  const staffCookie = cookieOf(await signInAsStaff())
  const renamed = (cookie: string, name: string) => cookie.replace(/^[^=]+/, name)
  const realms = [
    {
      host: apps.root,
      wrong: ['', staffCookie, renamed(staffCookie, 'wanpu-merchant')],
      audiences: ['anyone', 'provider', 'merchant'],
    },
    {
      host: apps.staff,
      wrong: ['', merchantCookie, renamed(merchantCookie, 'wanpu-staff')],
      audiences: ['anyone', 'staff'],
    },
  ]

  for (const { host, wrong, audiences } of realms) {
    const routes = declaredRoutes(host.app)
    expect(new Set(routes.map(({ audience }) => audience))).toEqual(new Set(audiences))
    for (const { method, path } of routes.filter(
      ({ audience }) => audience === 'merchant' || audience === 'staff',
    )) {
      for (const cookie of wrong)
        expect([path, (await host.ask(path, { method, cookie })).status]).toEqual([path, 401])
    }
  }
})

test('staff sign in on their own host alone', async () => {
  const answer = await signInAsStaff()
  const cookie = cookieOf(answer)
  expect(cookie).toMatch(/^wanpu-staff=/)
  expect((await apps.staff.ask('/api/staff/session', { cookie })).json()).toMatchObject({
    staff: { name: 'zhao' },
  })
  expect((await apps.root.ask('/api/staff/session', { cookie })).status).toBe(404)

  expect((await apps.staff.ask('/api/staff/session', { method: 'DELETE', cookie })).status).toBe(204)
  expect((await apps.staff.ask('/api/staff/session', { cookie })).status).toBe(401)
})

test('staff see shops, page by page', async () => {
  for (const slug of ['page-one', 'page-two', 'page-three']) {
    await apps.run((ctx) =>
      createTenant(ctx, { name: `翻页${slug}`, industry: 'food', ownerId: merchant.id, slug }),
    )
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const cookie = cookieOf(await signInAsStaff())
  const list = async (query: string) => {
    const { tenants, next } = (await apps.staff.ask(`/api/staff/tenants?${query}`, { cookie })).json() as {
      tenants: { slug: string; storefront: string }[]
      next: string | null
    }
    return { slugs: tenants.map(({ slug }) => slug), next }
  }

  const first = await list(`search=${encodeURIComponent('翻页')}&limit=2`)
  expect(first.slugs).toEqual(['page-three', 'page-two'])
  expect(await list(`search=page-&limit=2&after=${first.next}`)).toEqual({ slugs: ['page-one'], next: null })
  for (const wrong of ['limit=0', 'limit=101', 'after=x', 'sort=name']) {
    expect((await apps.staff.ask(`/api/staff/tenants?${wrong}`, { cookie })).status).toBe(422)
  }
})

test('an address that leads nowhere is a problem too', async () => {
  const answer = await apps.root.ask('/api/platform/nothing')
  expect([answer.status, answer.json()['code']]).toEqual([404, 'not-found'])
})
