import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Running, runningSandbox } from '../testing/running.ts'
import { vectorSecrets } from '../testing/vectors.ts'
import { store } from './catalogue.ts'

let running: Running
beforeEach(async () => {
  running = await runningSandbox()
})
afterEach(() => running.stop())

const { apiKey, webhookSecret } = vectorSecrets.lemon
interface Told {
  data: { id: string; attributes: Record<string, unknown> }
}
const ask = async (method: string, target: string, body?: unknown, key = apiKey) => {
  const answer = await running.call(method, `/lemon/v1${target}`, body, {
    authorization: `Bearer ${key}`,
    accept: 'application/vnd.api+json',
    'content-type': 'application/vnd.api+json',
  })
  return { status: answer.status, ...(JSON.parse(answer.text) as Told) }
}
const newCheckout = (variant = '310001') => ({
  data: {
    type: 'checkouts',
    attributes: {
      checkout_data: { custom: { checkout_id: 'ours' } },
      product_options: { redirect_url: 'http://localhost:3000/console/x/plan' },
      expires_at: new Date(running.time.now + 3_600_000).toISOString(),
    },
    relationships: {
      store: { data: { type: 'stores', id: store.id } },
      variant: { data: { type: 'variants', id: variant } },
    },
  },
})
const card = {
  email: 'li@example.com',
  name: '李掌柜',
  number: '4242 4242 4242 4242',
  expiry: '12/39',
  code: '123',
}
const pay = (path: string, form: Record<string, string> = {}) =>
  running.call('POST', path, new URLSearchParams({ ...card, ...form }).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  })
const open = async () => {
  const { data } = await ask('POST', '/checkouts', newCheckout())
  return new URL(String(data.attributes['url'])).pathname
}
const subscribed = async () => {
  await pay(await open())
  const [told] = JSON.parse((await running.call('GET', '/_sandbox/lemon/subscriptions')).text) as {
    id: string
  }[]
  return told!.id
}
const events = () =>
  running.received.map(({ headers, body }) => {
    expect(headers['x-signature']).toBe(createHmac('sha256', webhookSecret).update(body).digest('hex'))
    const { meta, data } = JSON.parse(body) as {
      meta: { event_name: string; custom_data: unknown }
      data: { type: string; attributes: { status: string; subscription_id?: number } }
    }
    expect(headers['x-event-name']).toBe(meta.event_name)
    expect(meta.custom_data).toEqual({ checkout_id: 'ours' })
    return `${meta.event_name} ${data.type} ${data.attributes.status}`
  })

test('a checkout is paid once with a card, leads back, and tells it signed', async () => {
  const path = await open()
  expect((await running.call('GET', path)).text).toContain('万铺 基础版')
  const paid = await pay(path)
  expect([paid.status, paid.headers.get('location')]).toEqual([303, 'http://localhost:3000/console/x/plan'])
  expect(events().sort()).toEqual([
    'order_created orders paid',
    'subscription_created subscriptions active',
    'subscription_payment_success subscription-invoices paid',
    'subscription_updated subscriptions active',
  ])
  expect((await pay(path)).status).toBe(410)
})

test.each([
  ['email', 'li@'],
  ['number', '4242 4242 4242 4241'],
  ['expiry', '01/20'],
  ['code', 'x'],
  ['name', ' '],
  ['number', '4000 0000 0000 0002'],
])('a checkout with %s %s is not paid', async (name, value) => {
  const path = await open()
  expect((await pay(path, { [name]: value })).status).toBe(422)
  expect(running.received).toEqual([])
  expect((await pay(path)).status).toBe(303)
})

test('a checkout that has expired is gone', async () => {
  const path = await open()
  running.time.now += 3_700_000
  expect((await running.call('GET', path)).status).toBe(410)
  expect((await pay(path)).status).toBe(410)
})

test('the API refuses a wrong key, store, variant and state, and pages its lists', async () => {
  expect((await ask('GET', '/subscriptions', undefined, 'wrong')).status).toBe(401)
  expect((await ask('POST', '/checkouts', newCheckout('1'))).status).toBe(422)
  expect((await ask('GET', '/subscriptions/1')).status).toBe(404)
  const id = await subscribed()
  const change = (attributes: object) =>
    ask('PATCH', `/subscriptions/${id}`, { data: { type: 'subscriptions', id, attributes } })
  expect((await change({ cancelled: false })).status).toBe(422)
  expect((await change({ variant_id: 1 })).status).toBe(422)
  const list = JSON.parse(
    (
      await running.call('GET', '/lemon/v1/subscriptions?page[size]=1', undefined, {
        authorization: `Bearer ${apiKey}`,
      })
    ).text,
  ) as { data: unknown[]; meta: { page: { lastPage: number } } }
  expect([list.data.length, list.meta.page.lastPage]).toEqual([1, 1])
})

test('a subscription is moved up, cancelled, resumed; each step is told and younger than the one before', async () => {
  const id = await subscribed()
  const change = (attributes: object) =>
    ask('PATCH', `/subscriptions/${id}`, { data: { type: 'subscriptions', id, attributes } })
  const seen = [
    await change({ variant_id: 310_003, invoice_immediately: true }),
    await ask('DELETE', `/subscriptions/${id}`),
    await change({ cancelled: false }),
  ].map(({ data }) => data.attributes)
  expect(seen.map(({ variant_id, status }) => [variant_id, status])).toEqual([
    [310_003, 'active'],
    [310_003, 'cancelled'],
    [310_003, 'active'],
  ])
  expect(seen[1]!['ends_at']).not.toBeNull()
  const moments = seen.map(({ updated_at }) => String(updated_at))
  expect(moments.toSorted()).toEqual(moments)
  expect(new Set(moments).size).toBe(3)

  const bills = (await ask('GET', `/subscription-invoices?filter[subscription_id]=${id}`)) as unknown as {
    data: { attributes: { billing_reason: string; total: number } }[]
  }
  expect(bills.data.map(({ attributes }) => [attributes.billing_reason, attributes.total])).toEqual([
    ['updated', 152_000],
    ['initial', 27_900],
  ])
})

test('time renews, fails and ends a subscription', async () => {
  const id = await subscribed()
  const states = []
  for (const move of ['renewal', 'failure', 'unpaid', 'recovery', 'expiry'])
    states.push((await running.json('POST', `/_sandbox/lemon/subscriptions/${id}/${move}`))['state'])
  expect(states).toEqual(['active', 'past_due', 'unpaid', 'active', 'expired'])
  expect((await running.call('POST', `/_sandbox/lemon/subscriptions/${id}/nothing`)).status).toBe(404)
})

test('webhooks are lost, held or doubled when told so', async () => {
  await running.json('PUT', '/_sandbox/faults', { loseWebhooks: true })
  await subscribed()
  expect(running.received).toEqual([])
  await running.json('PUT', '/_sandbox/faults', {
    loseWebhooks: false,
    holdWebhooks: true,
    duplicateWebhooks: 1,
  })
  await subscribed()
  expect(running.received).toEqual([])
  await running.json('PUT', '/_sandbox/faults', { holdWebhooks: false })
  expect(running.received).toHaveLength(8)
})

test('the card of a subscription is changed on its own page', async () => {
  const id = await subscribed()
  expect((await pay(`/lemon/card/${id}`, { number: '5555 5555 5555 4444' })).text).toContain('已更换银行卡')
  expect((await ask('GET', `/subscriptions/${id}`)).data.attributes).toMatchObject({
    card_brand: 'mastercard',
    card_last_four: '4444',
  })
})
