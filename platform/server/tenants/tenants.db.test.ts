import { beforeAll, expect, test } from 'vitest'
import { type Tenant, createTenant } from '@wanpu/accounts'
import { newId } from '@wanpu/kit/ids'
import { readPreview } from '@wanpu/kit/preview-token'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { cookieOf, testApps } from '../testing/ground.ts'

const held = testDatabase()
let apps: ReturnType<typeof testApps>
let owner: { id: string }
let cookie: string
const password = 'wanpu 2026'

beforeAll(async () => {
  apps = testApps(held)
  owner = await apps.merchantWith('13800138002', password)
  await apps.staffWith('sun', password)
  cookie = cookieOf(
    await apps.staff.ask('/api/staff/session', { method: 'POST', body: { name: 'sun', password } }),
  )
})

const shop = (values: Partial<Tenant> = {}) =>
  apps.run((ctx) =>
    createTenant(ctx, {
      name: '云上集',
      industry: 'food',
      ownerId: owner.id,
      review: 'approved',
      service: 'open',
      plan: 'basic@2026-11',
      accessUntil: new Date('2099-01-01'),
      ...values,
    }),
  )
const post = (path: string, body: unknown = {}) =>
  apps.staff.ask(`/api/staff/tenants/${path}`, { method: 'POST', cookie, body })
const detail = async (id: string) => (await apps.staff.ask(`/api/staff/tenants/${id}`, { cookie })).json()
const serviceOf = async (id: string) =>
  (await held.sudo`select service from platform.tenants where id = ${id}`)[0]!['service'] as string

test.each(['open', 'resting'] as const)(
  'a shop that was %s is so again after a suspension',
  async (service) => {
    const { id } = await shop({ service, firstLiveAt: new Date() })
    expect((await post(`${id}/suspension`, { reason: '售卖违禁品' })).status).toBe(201)
    expect(await detail(id)).toMatchObject({
      tenant: { service: 'suspended', storefront: 'resting' },
      suspendedFor: '售卖违禁品',
    })
    expect((await post(`${id}/suspension`, { reason: '再来一次' })).status).toBe(409)

    expect((await post(`${id}/resumption`)).json()).toEqual({ service })
    expect(await detail(id)).toMatchObject({ tenant: { service }, suspendedFor: null })
    expect((await post(`${id}/resumption`)).status).toBe(409)
    const deeds =
      await held.sudo`select deed, actor_kind, details from platform.audit where tenant_id = ${id} and deed like 'shop.%' order by id`
    expect(deeds).toMatchObject([
      { deed: 'shop.suspended', actor_kind: 'staff', details: { reason: '售卖违禁品', service } },
      { deed: 'shop.resumed', actor_kind: 'staff', details: { service } },
    ])
  },
)

test('a trial stays one, unless it was paid for while it was suspended', async () => {
  const [poor, paid] = [await shop({ service: 'trial', accessUntil: null }), await shop({ service: 'trial' })]
  for (const { id } of [poor, paid]) {
    await post(`${id}/suspension`, { reason: '资料不实' })
    await post(`${id}/resumption`)
  }
  expect([await serviceOf(poor.id), await serviceOf(paid.id)]).toEqual(['trial', 'open'])
  expect((await detail(paid.id))['tenant']).toMatchObject({ firstLiveAt: expect.any(String) as string })
})

test('a shop that is closed for good is not suspended', async () => {
  const { id } = await shop({ service: 'closed' })
  expect((await post(`${id}/suspension`, { reason: '违规' })).status).toBe(409)
  expect(await serviceOf(id)).toBe('closed')
})

test('staff see a shop whole and leave each other notes', async () => {
  const { id } = await shop()
  await held.sudo`insert into platform.usage (tenant_id, kind, used) values (${id}, 'products', 7)`
  await held.sudo`insert into platform.plan_changes (id, tenant_id, to_plan, cause) values (${newId()}, ${id}, 'basic@2026-11', 'merchant')`
  expect((await post(`${id}/notes`, { text: '  店主来过电话 ' })).status).toBe(201)
  expect(await detail(id)).toMatchObject({
    tenant: { name: '云上集' },
    people: [{ name: '李掌柜', role: 'owner' }],
    usage: [{ kind: 'products', used: 7, limit: 500 }, { kind: 'employees' }, { kind: 'storage', used: 0 }],
    planChanges: [{ toPlan: 'basic@2026-11' }],
    wechat: null,
    notes: [{ text: '店主来过电话', by: 'sun' }],
  })
  expect((await apps.staff.ask(`/api/staff/tenants/${newId()}`, { cookie })).status).toBe(404)
})

test('a preview is a word for this shop alone, and leaves a trace', async () => {
  const { id, slug } = await shop({ review: 'submitted' })
  const { url } = (await post(`${id}/previews`)).json()
  const address = new URL(String(url))
  expect(address.host).toBe(`preview-${slug}.localhost:3000`)
  const token = address.searchParams.get('staff')!
  expect(readPreview('pepper', id, token, new Date())).not.toBeNull()
  expect(readPreview('pepper', newId(), token, new Date())).toBeNull()
  const [trace] =
    await held.sudo`select actor_kind from platform.audit where tenant_id = ${id} and deed = 'shop.previewed'`
  expect(trace).toMatchObject({ actor_kind: 'staff' })
})

test('subscriptions are listed with their shops, by state and by pages', async () => {
  const { id } = await shop()
  for (const [n, state] of ['active', 'past_due', 'active'].entries())
    await held.sudo`insert into platform.subscriptions (id, tenant_id, plan, state, variant_id, customer_id, is_test, created_at, told_at)
      values (${`9${n}`}, ${id}, 'basic@2026-11', ${state}, '1', '1', true, ${new Date(n * 1000)}, now())`
  const list = async (query = '') =>
    (await apps.staff.ask(`/api/staff/subscriptions${query}`, { cookie })).json()
  const ids = (answer: Record<string, unknown>) =>
    (answer['subscriptions'] as { id: string }[]).map((one) => one.id)
  expect(ids(await list())).toEqual(['92', '91', '90'])
  expect(ids(await list('?state=past_due'))).toEqual(['91'])
  const page = await list('?limit=1')
  expect([ids(page), page['next']]).toEqual([['92'], '92'])
  expect(ids(await list('?after=92'))).toEqual(['91', '90'])
  expect(page['subscriptions']).toMatchObject([{ shop: { id, name: '云上集' }, state: 'active' }])
})
