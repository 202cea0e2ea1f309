import { beforeAll, expect, test } from 'vitest'
import { type Tenant, createTenant, submitReview } from '@wanpu/accounts'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { cookieOf, testApps } from '../testing/ground.ts'

const held = testDatabase()
let apps: ReturnType<typeof testApps>
let owner: { id: string }
let cookie: string
const password = 'wanpu 2026'

beforeAll(async () => {
  apps = testApps(held)
  owner = await apps.merchantWith('13800138001', password)
  await apps.staffWith('qian', password)
  cookie = cookieOf(
    await apps.staff.ask('/api/staff/session', { method: 'POST', body: { name: 'qian', password } }),
  )
})

const shop = (values: Partial<Tenant> = {}) =>
  apps.run((ctx) =>
    createTenant(ctx, {
      name: '待审店',
      industry: 'food',
      ownerId: owner.id,
      service: 'open',
      plan: 'basic@2026-11',
      accessUntil: new Date('2099-01-01'),
      ...values,
    }),
  )
const handIn = (tenantId: string) =>
  held.db.inPlatform((tx, now) =>
    submitReview({ tx, now, actor: { kind: 'merchant', id: owner.id } }, tenantId, '请看'),
  )
const decide = (id: string, deed: 'approval' | 'rejection', body: unknown = {}) =>
  apps.staff.ask(`/api/staff/reviews/${id}/${deed}`, { method: 'POST', cookie, body })
const tenant = async (id: string) =>
  (await held.sudo`select review, service, first_live_at from platform.tenants where id = ${id}`)[0]!
const waiting = async () =>
  ((await apps.staff.ask('/api/staff/reviews', { cookie })).json()['reviews'] as { id: string }[]).map(
    ({ id }) => id,
  )
const reasons = [{ place: 'products', text: '商品图不清楚' }]

test('a rejected shop is handed in again, every round is kept, and an approved one is live', async () => {
  const { id } = await shop()
  const first = await handIn(id)
  expect(await waiting()).toContain(first.id)
  await expect(handIn(id)).rejects.toMatchObject({ code: 'review-running' })

  expect((await decide(first.id, 'rejection', { reasons })).status).toBe(201)
  expect(await tenant(id)).toMatchObject({ review: 'rejected', first_live_at: null })
  const second = await handIn(id)
  expect(second.round).toBe(2)
  expect((await decide(second.id, 'approval')).status).toBe(201)
  const after = await tenant(id)
  expect(after['review']).toBe('approved')
  expect(after['first_live_at']).not.toBeNull()
  await expect(handIn(id)).rejects.toMatchObject({ code: 'review-running' })

  const rounds =
    await held.sudo`select state, reasons from platform.review_rounds where tenant_id = ${id} order by round`
  expect(rounds.map(({ state }) => state as string)).toEqual(['rejected', 'approved'])
  expect(rounds[0]!['reasons']).toEqual(reasons)
  const deeds = await held.sudo`select deed from platform.audit where tenant_id = ${id} order by at, id`
  expect(deeds.map(({ deed }) => deed as string)).toEqual(
    expect.arrayContaining(['review.submitted', 'review.rejected', 'review.approved']),
  )
})

test('of two who decide at once one is refused, and the shop has the word of the other', async () => {
  const { id } = await shop()
  const round = await handIn(id)
  const answers = await Promise.all([
    decide(round.id, 'approval'),
    decide(round.id, 'rejection', { reasons }),
  ])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  const [kept] = await held.sudo`select state from platform.review_rounds where id = ${round.id}`
  expect((await tenant(id))['review']).toBe(kept!['state'])
})

test('an approved shop that nobody has paid for is not live, and was not', async () => {
  const { id } = await shop({ service: 'trial', plan: null, accessUntil: null })
  await decide((await handIn(id)).id, 'approval')
  expect(await tenant(id)).toMatchObject({ review: 'approved', service: 'trial', first_live_at: null })
})

test('a rejection says why, about a place that there is', async () => {
  const { id } = await shop()
  const round = await handIn(id)
  expect((await decide(round.id, 'rejection', { reasons: [] })).status).toBe(422)
  expect((await decide(round.id, 'rejection', { reasons: [{ place: 'x', text: '?' }] })).status).toBe(422)
  expect((await tenant(id))['review']).toBe('submitted')
})

test('the queue goes on by its last id, the longest waiting first', async () => {
  const ids = [await shop(), await shop()].map(({ id }) => id)
  const rounds = [await handIn(ids[0]!), await handIn(ids[1]!)].map(({ id }) => id)
  const all = await waiting()
  expect(all.indexOf(rounds[0]!)).toBeLessThan(all.indexOf(rounds[1]!))
  const page = (await apps.staff.ask('/api/staff/reviews?limit=1', { cookie })).json()
  expect([(page['reviews'] as { id: string }[])[0]!.id, page['next']]).toEqual([all[0], all[0]])
  const rest = (await apps.staff.ask(`/api/staff/reviews?after=${all[0]}`, { cookie })).json()
  expect((rest['reviews'] as { id: string }[]).map(({ id }) => id)).toEqual(all.slice(1))
})
