import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { readWebhook, verifyWebhook } from './webhook.ts'

const body = Buffer.from('{"a":1}')
const sign = (secret: string) => createHmac('sha256', secret).update(body).digest('hex')

test('a signature by the secret holds, also in capitals', () => {
  expect(() => verifyWebhook('secret', body, sign('secret'))).not.toThrow()
  expect(() => verifyWebhook('secret', body, sign('secret').toUpperCase())).not.toThrow()
})

test('an empty secret switches the address off, whatever is signed', () => {
  expect(() => verifyWebhook('', body, sign(''))).toThrow('off')
})

test.each([
  ['a subscription', { type: 'subscriptions', id: '7', attributes: {} }, '7'],
  [
    'a bill, which names the subscription inside',
    { type: 'subscription-invoices', id: '9', attributes: { subscription_id: 7 } },
    '7',
  ],
  ['an order', { type: 'orders', id: '7', attributes: {} }, null],
])('an event of %s is about that subscription', (_, data, subscriptionId) => {
  const event = { meta: { event_name: 'x', custom_data: { checkout_id: 'no id' } }, data }
  expect(readWebhook(Buffer.from(JSON.stringify(event)))).toEqual({
    name: 'x',
    subscriptionId,
    checkoutId: null,
    isTest: null,
  })
})
