import { beforeAll, expect, test } from 'vitest'
import { type Tenant, auditPlatform, createTenant } from '@wanpu/accounts'
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
const list = async (path: string) =>
  (await apps.staff.ask(`/api/staff/tenants${path}`, { cookie })).json() as {
    next: string | null
  } & Record<string, Record<string, unknown>[]>
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
    people: [{ name: '李掌柜', role: 'owner', phone: '138****8002' }],
    usage: [{ kind: 'products', used: 7, limit: 500 }, { kind: 'employees' }, { kind: 'storage', used: 0 }],
    planChanges: [{ toPlan: 'basic@2026-11' }],
    wechat: null,
  })
  expect((await post(`${id}/contacts`)).json()).toMatchObject({ people: [{ phone: '13800138002' }] })
  expect((await list(`/${id}/deeds`))['deeds']![0]).toMatchObject({
    deed: 'shop.contacted',
    by: { kind: 'staff', name: 'sun' },
  })
  expect((await list(`/${id}/notes`))['notes']).toMatchObject([{ text: '店主来过电话', by: 'sun' }])
  expect((await apps.staff.ask(`/api/staff/tenants/${newId()}`, { cookie })).status).toBe(404)
})

test('what was done to a shop stands with who did it, page by page', async () => {
  const { id } = await shop()
  const merchant = { kind: 'merchant', id: owner.id } as const
  for (let round = 0; round < 20; round++)
    await apps.run((ctx) => auditPlatform({ ...ctx, actor: merchant }, { deed: 'team.role', tenantId: id }))
  await post(`${id}/notes`, { text: '第一条' })
  await apps.run((ctx) => auditPlatform(ctx, { deed: 'billing.plan-moved', tenantId: id }))

  const first = await list(`/${id}/deeds`)
  expect(first['deeds']!.slice(0, 3)).toMatchObject([
    { deed: 'billing.plan-moved', by: { kind: 'system', name: '' } },
    { deed: 'shop.noted', by: { kind: 'staff', name: 'sun' } },
    { deed: 'team.role', by: { kind: 'merchant', name: '李掌柜' } },
  ])
  const second = await list(`/${id}/deeds?after=${first.next}`)
  const ids = [...first['deeds']!, ...second['deeds']!].map((deed) => deed['id'])
  expect([new Set(ids).size, second.next]).toEqual([22, null])
  expect((await apps.staff.ask(`/api/staff/tenants/${id}/deeds?after=none`, { cookie })).status).toBe(422)
})

test('notes go on page by page', async () => {
  const { id } = await shop()
  for (let note = 1; note <= 21; note++) await post(`${id}/notes`, { text: `第 ${note} 条` })
  const first = await list(`/${id}/notes`)
  const second = await list(`/${id}/notes?after=${first.next}`)
  expect([first['notes']!.length, second['notes']![0]!['text'], second.next]).toEqual([20, '第 1 条', null])
})

test('the list shows owners and use, and is narrowed by state and by who owns the shop', async () => {
  const person = await apps.merchantWith('13800138099', password)
  const made: Record<string, string> = {}
  const add = async (name: string, values: Partial<Tenant> = {}) => {
    made[name] = (await shop({ ...values, name, ownerId: person.id } as Partial<Tenant>)).id
  }
  await add('在营业')
  await add('等审核', { review: 'submitted' })
  await add('在试用', { review: 'draft', service: 'trial', plan: null, accessUntil: null })
  await add('过了期', { accessUntil: new Date('2020-01-01') })
  await add('停用了', { service: 'suspended' })
  await add('关了门', { service: 'closed', accessUntil: new Date('2020-01-01') })
  await held.sudo`insert into platform.usage (tenant_id, kind, used) values (${made['在营业']!}, 'products', 480)`
  await held.sudo`insert into platform.wechat_authorizers (appid, tenant_id, state) values ('wxgone', ${made['停用了']!}, 'unauthorized')`

  const named = async (query: string) =>
    (await list(`?search=1380013809&${query}`))['tenants']!.map(({ name }) => name)
  expect(await named('')).toEqual(['关了门', '停用了', '过了期', '在试用', '等审核', '在营业'])
  expect(await named('filter=live')).toEqual(['在营业'])
  expect(await named('filter=submitted')).toEqual(['等审核'])
  expect(await named('filter=trial')).toEqual(['在试用'])
  expect(await named('filter=lapsed')).toEqual(['过了期'])
  expect(await named('filter=suspended')).toEqual(['停用了'])
  expect(await named('filter=closed')).toEqual(['关了门'])
  expect(await named('filter=unauthorized')).toEqual(['停用了'])
  expect((await apps.staff.ask('/api/staff/tenants?filter=all', { cookie })).status).toBe(422)
  expect((await list('?search=1380013809&filter=live'))['tenants']).toMatchObject([
    {
      owner: { name: '李掌柜', phone: '138****8099' },
      usage: [{ kind: 'products', used: 480, limit: 500 }, { kind: 'employees' }, { kind: 'storage' }],
    },
  ])
})

test('a preview is a word for this shop alone, and leaves a trace', async () => {
  const { id, slug } = await shop({ review: 'submitted' })
  const { url } = (await post(`${id}/previews`)).json()
  const address = new URL(String(url))
  expect(address.host).toBe(`preview-${slug}.localhost:3000`)
  const token = address.searchParams.get('pass')!
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
