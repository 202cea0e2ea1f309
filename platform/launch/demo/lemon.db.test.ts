import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { storefrontState } from '@wanpu/billing'
import { newId } from '@wanpu/kit/ids'
import { createTenant } from '@wanpu/accounts'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { platformJobs } from '@wanpu/platform-server'
import { cookieOf, lemonSettings, testApps } from '@wanpu/platform-server/testing/ground'
import { type Running, runningSandbox } from '@wanpu/sandbox/testing/running'
import { vectorSecrets, vectorWorld } from '@wanpu/sandbox/testing/vectors'
import { forwardLemon } from './lemon-forward.ts'

const held = testDatabase()
let running: Running
let forward: ReturnType<typeof forwardLemon>
let apps: ReturnType<typeof testApps>
let owner: { id: string; cookie: string }

const minute = 60_000
const callback = '/callbacks/lemonsqueezy'
const plans = { basic: 'basic@2026-11', pro: 'pro@2026-11', flagship: 'flagship@2026-11' } as const

beforeAll(async () => {
  const { apiKey, webhookSecret } = lemonSettings
  running = await runningSandbox({
    world: vectorWorld,
    secrets: { ...vectorSecrets, lemon: { apiKey, webhookSecret } },
  })
  running.time.now = Date.now() - 600 * minute
  forward = forwardLemon(running.url)
  apps = testApps(held)
  running.product.answer = async (c) => {
    const raw = await c.req.text()
    const { status, text } = await post(raw, c.req.header('x-signature') ?? '')
    return c.text(text, status as 200)
  }
  const [phone, password] = ['13800138000', 'wanpu 2026']
  const { id } = await apps.merchantWith(phone, password)
  const signedIn = await apps.root.ask('/api/platform/session', { method: 'POST', body: { phone, password } })
  owner = { id, cookie: cookieOf(signedIn) }
})
afterAll(async () => {
  forward.close()
  await running.stop()
})
beforeEach(async () => {
  await faults({ loseWebhooks: false, holdWebhooks: false, duplicateWebhooks: 0, failNext: 0 })
  await held.sudo`delete from pgboss.job where name = 'subscription-event'`
  await held.sudo`delete from platform.inbox`
})

const post = (raw: string, signature: string) =>
  apps.root.ask(callback, { method: 'POST', raw, headers: { 'x-signature': signature, origin: '' } })
const signed = (event: object, secret = lemonSettings.webhookSecret) => {
  const raw = JSON.stringify(event)
  return post(raw, createHmac('sha256', secret).update(raw).digest('hex'))
}
const faults = (change: object) => running.json('PUT', '/_sandbox/faults', change)
const newTenant = () =>
  apps.run((ctx) => createTenant(ctx, { name: '云裳集', industry: 'clothing', ownerId: owner.id }))
const tenantRow = async (id: string) =>
  (
    await held.sudo`select plan, service, access_until, review, first_live_at from platform.tenants where id = ${id}`
  )[0]!
const ask = (tenantId: string, path: string, body?: object, method = body ? 'POST' : 'GET') =>
  apps.root.ask(`/api/platform/shops/${tenantId}/${path}`, { method, body, cookie: owner.cookie })
const later = () => (running.time.now += minute)

const checkout = async (tenantId: string, plan: string = plans.basic) => {
  const opened = (await ask(tenantId, 'checkouts', { plan })).json() as { id: string; url: string }
  // The sandbox's clock is the test's own.
  await held.sudo`update platform.billing_checkouts set created_at = ${new Date(running.time.now)} where id = ${opened.id}`
  return opened
}
const payAt = async (url: string) => {
  later()
  const form = {
    email: 'li@example.com',
    name: '李掌柜',
    number: '4242424242424242',
    expiry: '12/39',
    code: '123',
  }
  const answer = await running.call('POST', new URL(url).pathname, new URLSearchParams(form).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  })
  return answer.headers.get('location')
}
const subscriptions = async () =>
  JSON.parse((await running.call('GET', '/_sandbox/lemon/subscriptions')).text) as {
    id: string
    variantId: string
    state: string
    custom: { checkout_id: string }
  }[]
const subscriptionOf = async (checkoutId: string) =>
  (await subscriptions()).find(({ custom }) => custom.checkout_id === checkoutId)!
const move = (id: string, name: string) => {
  later()
  return running.json('POST', `/_sandbox/lemon/subscriptions/${id}/${name}`)
}

const run = (name: string, payload: object) =>
  platformJobs(apps.services)
    .find(({ job }) => job.name === name)!
    .run(payload as never, { id: newId(), retry: 0 })
/** Works off what waits, in the order given. */
const workOff = async (order: <T>(jobs: T[]) => T[] = (jobs) => jobs) => {
  for (const { data } of order(await held.waiting('subscription-event')))
    await run('subscription-event', data as object)
}
const compare = () => run('compare-subscriptions', {})

/** A shop that has bought a plan, its checkout and its subscription. */
const bought = async (plan: string = plans.basic) => {
  const { id: tenantId } = await newTenant()
  const { id, url } = await checkout(tenantId, plan)
  await payAt(url)
  await workOff()
  return { tenantId, checkoutId: id, subscription: await subscriptionOf(id) }
}

test('a merchant buys a plan: the shop opens, the bill is there, the ledger says so once', async () => {
  const { id: tenantId } = await newTenant()
  const { id, url } = await checkout(tenantId)
  const back = await payAt(url)
  expect(back).toBe(`http://localhost:3000/console/${tenantId}/plan?checkout=${id}`)
  await workOff()
  await workOff()

  const row = await tenantRow(tenantId)
  expect([row['plan'], row['service']]).toEqual([plans.basic, 'open'])
  expect(row['access_until'].getTime()).toBeGreaterThan(running.time.now + 365 * 24 * 60 * minute)
  const changes = await held.sudo`select * from platform.plan_changes where tenant_id = ${tenantId}`
  expect(changes.map(({ from_plan, to_plan }) => [from_plan, to_plan])).toEqual([[null, plans.basic]])
  expect((await ask(tenantId, `checkouts/${id}`)).json()).toMatchObject({ isCompleted: true })
  expect((await ask(tenantId, 'invoices')).json()).toMatchObject({
    invoices: [{ reason: 'initial', state: 'paid', total: 27_900, currency: 'USD' }],
    next: null,
  })
  const shown = (await ask(tenantId, 'plan')).json()
  expect(shown).toMatchObject({
    plan: { version: plans.basic, name: '基础版' },
    hasAccess: true,
    subscription: { state: 'active', card: { brand: 'visa', lastFour: '4242' } },
    mayChange: true,
  })
  expect((await ask(tenantId, 'checkouts', { plan: plans.pro })).json()['code']).toBe('already-subscribed')
})

test('more is billed now, less from the next year on; cancelled lasts until the end and can be taken back', async () => {
  const { tenantId } = await bought(plans.pro)
  const change = (plan: string) => (later(), ask(tenantId, 'plan-changes', { plan }))
  expect((await change(plans.pro)).json()['code']).toBe('plan-unchanged')
  expect((await change('pro@1999-01')).json()['code']).toBe('plan-unknown')
  expect((await change(plans.flagship)).status).toBe(200)
  expect((await tenantRow(tenantId))['plan']).toBe(plans.flagship)
  expect((await change(plans.basic)).status).toBe(200)
  const { invoices } = (await ask(tenantId, 'invoices')).json() as { invoices: { reason: string }[] }
  expect(invoices.map(({ reason }) => reason)).toEqual(['updated', 'initial'])

  later()
  expect((await ask(tenantId, 'plan-resumption', {})).json()['code']).toBe('subscription-unfit')
  expect((await ask(tenantId, 'plan-cancellation', {})).status).toBe(200)
  const cancelled = await tenantRow(tenantId)
  expect([cancelled['plan'], cancelled['access_until'] > new Date()]).toEqual([plans.basic, true])
  expect((await ask(tenantId, 'plan-cancellation', {})).json()['code']).toBe('subscription-unfit')
  later()
  expect((await ask(tenantId, 'plan-resumption', {})).status).toBe(200)
  expect((await ask(tenantId, 'plan')).json()['subscription']).toMatchObject({
    state: 'active',
    endsAt: null,
  })
  expect((await ask(tenantId, 'payment-method', {})).json()['url'] as string).toContain('/lemon/card/')

  const deeds =
    await held.sudo`select deed from platform.audit where tenant_id = ${tenantId} and actor_id = ${owner.id} order by at`
  expect(deeds.map(({ deed }) => deed)).toEqual([
    'billing.checkout-opened',
    'billing.plan-changed',
    'billing.plan-changed',
    'billing.cancelled',
    'billing.resumed',
  ])
})

const orders: [string, <T>(jobs: T[]) => T[]][] = [
  ['as they happened', (jobs) => jobs],
  ['backwards', (jobs) => jobs.toReversed()],
  ['odd ones first', (jobs) => [...jobs.filter((_, at) => at % 2), ...jobs.filter((_, at) => !(at % 2))]],
]
test.each(orders)('events that come %s and doubled end at what the provider says', async (_, order) => {
  await faults({ duplicateWebhooks: 1 })
  const { id: tenantId } = await newTenant()
  const { id, url } = await checkout(tenantId)
  await payAt(url)
  const { id: subscription } = await subscriptionOf(id)
  await move(subscription, 'failure')
  await move(subscription, 'recovery')
  await move(subscription, 'failure')
  await move(subscription, 'expiry')
  await workOff(order)

  const row = await tenantRow(tenantId)
  expect([row['plan'], row['access_until'].getTime()]).toEqual([plans.basic, running.time.now])
  const [kept] = await held.sudo`select state from platform.subscriptions where id = ${subscription}`
  expect(kept?.['state']).toBe('expired')
  const bills =
    await held.sudo`select id from platform.subscription_invoices where subscription_id = ${subscription}`
  expect(bills).toHaveLength(4)
  const [open] = await held.sudo`select count(*)::int as n from platform.inbox where processed_at is null`
  expect(open?.['n']).toBe(0)
})

test('a purchase whose webhooks are all lost is found by comparing, and so is what follows', async () => {
  const { id: tenantId } = await newTenant()
  await faults({ loseWebhooks: true })
  const { id, url } = await checkout(tenantId, plans.flagship)
  await payAt(url)
  expect((await tenantRow(tenantId))['plan']).toBeNull()

  await compare()
  expect(await tenantRow(tenantId)).toMatchObject({ plan: plans.flagship, service: 'open' })
  const { id: subscription } = await subscriptionOf(id)
  await move(subscription, 'failure')
  await move(subscription, 'unpaid')
  await compare()
  expect((await tenantRow(tenantId))['access_until'].getTime()).toBe(running.time.now)
  await move(subscription, 'recovery')
  await compare()
  expect((await tenantRow(tenantId))['access_until'] > new Date()).toBe(true)
})

test('a lost purchase that could be one of two shops’ is given to neither', async () => {
  const [one, other] = [await newTenant(), await newTenant()]
  await faults({ loseWebhooks: true })
  later()
  const { id, url } = await checkout(one.id, plans.pro)
  const { url: alsoOpen } = await checkout(other.id, plans.pro)
  await payAt(url)
  await compare()
  expect([(await tenantRow(one.id))['plan'], (await tenantRow(other.id))['plan']]).toEqual([null, null])

  // The webhook, resent from the dashboard, says whose it is.
  await faults({ loseWebhooks: false })
  await move((await subscriptionOf(id)).id, 'renewal')
  await workOff()
  expect([(await tenantRow(one.id))['plan'], (await tenantRow(other.id))['plan']]).toEqual([plans.pro, null])
  await payAt(alsoOpen)
  await workOff()
  expect((await tenantRow(other.id))['plan']).toBe(plans.pro)
})

test('an older word about a subscription changes nothing', async () => {
  const { tenantId, subscription } = await bought()
  await move(subscription.id, 'expiry')
  await workOff()
  const before = await tenantRow(tenantId)
  await held.sudo`update platform.subscriptions set told_at = told_at + interval '1 hour' where id = ${subscription.id}`
  await move(subscription.id, 'recovery')
  await workOff()
  await compare()
  expect(await tenantRow(tenantId)).toEqual(before)
})

test('a lapsed shop rests and keeps what it has', async () => {
  const { tenantId, subscription } = await bought()
  await held.sudo`update platform.tenants set review = 'approved', first_live_at = now() where id = ${tenantId}`
  await held.sudo`insert into shop.usage values (${tenantId}, 'products', 400)`
  await move(subscription.id, 'expiry')
  await workOff()

  const row = await tenantRow(tenantId)
  expect([row['plan'], row['service'], row['review']]).toEqual([plans.basic, 'open', 'approved'])
  expect(
    storefrontState(
      {
        review: row['review'],
        service: row['service'],
        accessUntil: row['access_until'],
        firstLiveAt: row['first_live_at'],
      },
      new Date(),
    ),
  ).toBe('resting')
  const [usage] = await held.sudo`select used from shop.usage where tenant_id = ${tenantId}`
  expect(Number(usage?.['used'])).toBe(400)
  expect((await ask(tenantId, 'plan')).json()).toMatchObject({
    hasAccess: false,
    plan: { version: plans.basic },
  })

  // It may buy again.
  const { url } = await checkout(tenantId, plans.pro)
  await payAt(url)
  await workOff()
  expect((await tenantRow(tenantId))['plan']).toBe(plans.pro)
})

test('suspended by staff stays suspended when money comes', async () => {
  const { id: tenantId } = await newTenant()
  await held.sudo`update platform.tenants set service = 'suspended' where id = ${tenantId}`
  await payAt((await checkout(tenantId)).url)
  await workOff()
  expect(await tenantRow(tenantId)).toMatchObject({ service: 'suspended', plan: plans.basic })
})

const eventOf = (id: string, change: object = {}) => ({
  meta: { event_name: 'subscription_updated', test_mode: true },
  data: { type: 'subscriptions', id, attributes: { updated_at: '2000-01-01T00:00:00Z' } },
  ...change,
})
const inboxSize = async () =>
  (await held.sudo<{ n: number }[]>`select count(*)::int as n from platform.inbox`)[0]!.n

test('what is not signed by the secret is refused and leaves nothing', async () => {
  const { subscription } = await bought()
  const before = await inboxSize()
  const raw = JSON.stringify(eventOf(subscription.id))
  for (const signature of ['', 'x', 'f'.repeat(64), createHmac('sha256', 'other').update(raw).digest('hex')])
    expect((await post(raw, signature)).status).toBe(401)
  const good = createHmac('sha256', lemonSettings.webhookSecret).update(raw).digest('hex')
  expect((await post(`${raw} `, good)).status).toBe(401)
  expect(
    (await post('no json', createHmac('sha256', lemonSettings.webhookSecret).update('no json').digest('hex')))
      .status,
  ).toBe(400)
  expect(await inboxSize()).toBe(before)
})

test('an event of live mode is refused; one of a kind we do not know is taken and left alone', async () => {
  const before = await inboxSize()
  expect(
    (await signed(eventOf('1', { meta: { event_name: 'subscription_updated', test_mode: false } }))).status,
  ).toBe(422)
  expect(
    (await signed({ meta: { event_name: 'affiliate_activated' }, data: { type: 'affiliates', id: 7 } }))
      .status,
  ).toBe(200)
  expect(await inboxSize()).toBe(before)
})

test('the same event a hundred times is one', async () => {
  const { subscription } = await bought()
  const before = await inboxSize()
  const answers = await Promise.all(Array.from({ length: 100 }, () => signed(eventOf(subscription.id))))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect((await inboxSize()) - before).toBe(1)
})

test('a subscription that names another shop’s checkout does not move that shop', async () => {
  const victim = await bought(plans.flagship)
  const { id: tenantId } = await newTenant()
  await faults({ loseWebhooks: true })
  const { id, url } = await checkout(tenantId)
  await payAt(url)
  const { id: bare } = await subscriptionOf(id)
  const custom_data = { checkout_id: victim.checkoutId }
  await signed(eventOf(bare, { meta: { event_name: 'subscription_updated', test_mode: true, custom_data } }))
  await workOff()

  expect((await tenantRow(victim.tenantId))['plan']).toBe(plans.flagship)
  expect(await held.sudo`select 1 from platform.subscriptions where id = ${bare}`).toHaveLength(0)
  const [parked] =
    await held.sudo`select failure from platform.inbox where failure is not null order by received_at desc limit 1`
  expect(parked?.['failure']).toBe('checkout-taken')
})

test('a subscription that the provider does not know is noted', async () => {
  await signed(eventOf('123456'))
  await workOff()
  const [noted] = await held.sudo`select failure from platform.inbox where failure = 'no-such-subscription'`
  expect(noted).toBeDefined()
})

test('while the provider is away an event waits, and nothing is opened', async () => {
  const { tenantId, subscription } = await bought()
  await signed(eventOf(subscription.id))
  await faults({ failNext: 2, failWith: 'error', only: '/lemon' })
  await expect(workOff()).rejects.toMatchObject({ code: 'provider-unavailable' })
  expect((await ask((await newTenant()).id, 'checkouts', { plan: plans.basic })).status).toBe(503)
  expect((await tenantRow(tenantId))['plan']).toBe(plans.basic)
  await workOff()
})

test('a shop’s plan is its own people’s, and its owner’s to change', async () => {
  const { tenantId } = await bought()
  const [phone, password] = ['13800138001', 'wanpu 2026']
  const { id } = await apps.merchantWith(phone, password)
  const other = cookieOf(
    await apps.root.ask('/api/platform/session', { method: 'POST', body: { phone, password } }),
  )
  const paths: [string, string][] = [
    ['GET', 'plan'],
    ['GET', 'invoices'],
    ['POST', 'checkouts'],
    ['GET', `checkouts/${newId()}`],
    ['POST', 'plan-changes'],
    ['POST', 'plan-cancellation'],
    ['POST', 'plan-resumption'],
    ['POST', 'payment-method'],
  ]
  const statuses = async () =>
    Object.fromEntries(
      await Promise.all(
        paths.map(async ([method, path]) => {
          const body = method === 'POST' ? { plan: plans.pro } : undefined
          const answer = await apps.root.ask(`/api/platform/shops/${tenantId}/${path}`, {
            method,
            body,
            cookie: other,
          })
          return [path, answer.status] as const
        }),
      ),
    )
  expect(new Set(Object.values(await statuses()))).toEqual(new Set([404]))

  await held.sudo`insert into platform.memberships (merchant_id, tenant_id, role) values (${id}, ${tenantId}, 'admin')`
  const { plan, ...rest } = await statuses()
  expect(plan).toBe(200)
  expect(new Set(Object.values(rest))).toEqual(new Set([403]))
  const seen = await apps.root.ask(`/api/platform/shops/${tenantId}/plan`, { cookie: other })
  expect(seen.json()['mayChange']).toBe(false)
})

test('another shop’s checkout is not found', async () => {
  const { checkoutId } = await bought()
  const { id: tenantId } = await newTenant()
  expect((await ask(tenantId, `checkouts/${checkoutId}`)).status).toBe(404)
  expect((await ask(tenantId, 'checkouts/x')).status).toBe(404)
})
