import { beforeAll, expect, test } from 'vitest'
import { createTenant, submitReview } from '@wanpu/accounts'
import { newId } from '@wanpu/kit/ids'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { shopOpened } from '../shops/job-names.ts'
import { cookieOf, testApps } from '../testing/ground.ts'

const held = testDatabase()
let apps: ReturnType<typeof testApps>
let cookie: string
let tenantId: string
const password = 'wanpu 2026'

beforeAll(async () => {
  apps = testApps(held)
  const owner = await apps.merchantWith('13800138003', password)
  await apps.staffWith('qian', password)
  cookie = cookieOf(
    await apps.staff.ask('/api/staff/session', { method: 'POST', body: { name: 'qian', password } }),
  )
  tenantId = await apps.run(
    async (ctx) => (await createTenant(ctx, { name: '云上集', industry: 'food', ownerId: owner.id })).id,
  )
})

const ask = async (path: string, method = 'GET') => apps.staff.ask(`/api/staff/${path}`, { method, cookie })

/** A callback that came this many seconds ago. */
const callback = async (seconds: number, values: { processed?: boolean; failure?: string } = {}) => {
  const id = newId()
  await held.sudo`
    insert into platform.inbox (id, provider, event_key, tenant_id, headers, body, received_at, processed_at, failure)
    values (${id}, 'lemon', ${id}, ${tenantId}, '{}', '', now() - ${seconds} * interval '1 second',
      ${values.processed ? new Date() : null}, ${values.failure ?? null})`
  return id
}
const deadJob = async (minutes: number) => {
  const id = newId()
  await held.sudo`
    insert into pgboss.job (id, name, data, source_name, source_retry_count, source_output, created_on)
    values (${id}, 'dead', ${held.sudo.json({ tenantId })}, ${shopOpened.name}, 8, ${held.sudo.json({ message: 'no room' })},
      now() - ${minutes} * interval '1 minute')`
  return id
}

test('the overview counts shops, subscriptions and what waits', async () => {
  const before = (await ask('overview')).json()
  expect(before).toMatchObject({
    shops: { all: 1, young: 1, trial: 1, live: 0, submitted: 0, closed: 0 },
    reviews: { waiting: 0, oldestAt: null },
    callbacks: { late: 0, oldestAt: null },
    deadJobs: 0,
    ticket: { at: null, isLate: true },
  })

  await apps.run((ctx) => submitReview({ ...ctx, actor: { kind: 'merchant', id: newId() } }, tenantId, ''))
  await held.sudo`insert into platform.subscriptions (id, tenant_id, plan, state, variant_id, customer_id, is_test, created_at, told_at)
    values ('1', ${tenantId}, 'pro@2026-11', 'past_due', '1', '1', true, now(), now())`
  await apps.services.wechat.keepTicket('ticket', new Date())
  expect((await ask('overview')).json()).toMatchObject({
    shops: { submitted: 1 },
    subscriptions: [{ plan: 'pro@2026-11', state: 'past_due', count: 1 }],
    reviews: { waiting: 1, oldestAt: expect.any(String) as string },
    ticket: { isLate: false },
  })
})

test('a ticket that WeChat stopped to push is late', async () => {
  await held.sudo`update platform.wechat_components set ticket_at = now() - interval '31 minutes'`
  expect((await ask('overview')).json()).toMatchObject({ ticket: { isLate: true } })
})

test('callbacks that wait too long or could not change anything are shown, others are not', async () => {
  await callback(10)
  await callback(300, { processed: true })
  const refused = await callback(200, { processed: true, failure: 'no-checkout' })
  const late = await callback(125)
  await callback(8 * 86_400, { processed: true, failure: 'old' })

  expect((await ask('health/callbacks')).json()).toMatchObject({
    callbacks: [
      { id: late, failure: null, shop: { id: tenantId, name: '云上集' } },
      { id: refused, failure: 'no-checkout' },
    ],
    next: null,
  })
  expect((await ask('overview')).json()).toMatchObject({ callbacks: { late: 1, refused: 1 } })
})

test('a dead job is shown with its failure and replayed once, in its own queue', async () => {
  // Its queue is there because somebody put a job into it before.
  await apps.run(({ tx }) => tx.enqueue(shopOpened, { tenantId }))
  const [older, younger] = [await deadJob(9), await deadJob(3)]
  const listed = (await ask('health/dead-jobs')).json()
  expect(listed).toMatchObject({
    jobs: [
      { id: younger, name: shopOpened.name, payload: { tenantId }, tries: 9, failure: 'no room' },
      { id: older },
    ],
    next: null,
  })

  const asked = await Promise.all([1, 2].map(() => ask(`health/dead-jobs/${older}/replay`, 'POST')))
  expect(asked.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 404])
  expect(await held.waiting(shopOpened.name)).toMatchObject([{ data: { tenantId } }, { data: { tenantId } }])
  expect((await ask('overview')).json()).toMatchObject({ deadJobs: 1 })
  const [trace] = await held.sudo`select actor_kind, subject from platform.audit where deed = 'job.replayed'`
  expect(trace).toMatchObject({ actor_kind: 'staff', subject: older })
})

test('dead jobs go on page by page', async () => {
  for (let job = 0; job < 31; job++) await deadJob(100 + job)
  const first = (await ask('health/dead-jobs')).json() as { jobs: { id: string }[]; next: string }
  const second = (await ask(`health/dead-jobs?after=${first.next}`)).json() as typeof first
  const ids = [...first.jobs, ...second.jobs].map(({ id }) => id)
  expect([first.jobs.length, new Set(ids).size, second.next]).toEqual([30, 32, null])
})
