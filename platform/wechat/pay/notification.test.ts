import { expect, test } from 'vitest'
import { bareMerchant, payMerchant, scripted, signedAnswer } from '../testing/pay.ts'
import { givenRandom } from '../testing/random.ts'
import { vectorTime, vectors } from '../testing/vectors.ts'
import { createPay } from './index.ts'
import type { PayMerchant } from './merchant.ts'

const { config, keys, responses, notifications, negative } = vectors.wechat_pay_v3
const certificate = { serial: config.platform_serial_no, pem: keys.platform_certificate_pem }
const both = payMerchant({ certificates: [certificate] })

interface Came {
  headers?: Record<string, string>
  body?: string
}
const open = ({ headers, body = '' }: Came, merchant: PayMerchant = both, nowSeconds = 0) => {
  const at = nowSeconds || Number(headers?.['Wechatpay-Timestamp'])
  const pay = createPay(scripted().outbound, () => at * 1000, givenRandom())
  return pay.openNotification(merchant, new Headers(headers), Buffer.from(body))
}

test.each(notifications.slice(0, 2))('opens a payment: $name', async (came) => {
  expect(await open(came)).toMatchObject({
    id: '8f6c6f4e-0000-5000-9000-000000000001',
    eventType: 'TRANSACTION.SUCCESS',
    kind: 'transaction',
    transaction: { outTradeNo: 'SBX20261122000001', tradeState: 'SUCCESS', totalFen: 9900 },
  })
})

test('opens a refund', async () => {
  expect(await open(notifications[2]!)).toMatchObject({
    kind: 'refund',
    refund: { outRefundNo: 'RSBX20261122000001', status: 'SUCCESS', totalFen: 9900, refundFen: 5000 },
  })
})

test.each(negative.slice(0, 2))('rejects: $name', async (came) => {
  await expect(open(came)).rejects.toMatchObject({ code: 'pay-push-rejected', status: 401 })
})

test.each([
  [1795336301, true],
  [1795336302, false],
  [1795335701, true],
  [1795335700, false],
])('at %i a notification of 1795336001 is taken: %s', async (now, taken) => {
  const outcome = await open(notifications[0]!, both, now).then(
    () => true,
    (error: { code: string }) => error.code !== 'pay-push-rejected',
  )
  expect(outcome).toBe(taken)
})

test.each(['timestamp', 'nonce', 'signature', 'serial'])('rejects without the header %s', async (name) => {
  const { headers, body } = notifications[0]!
  const rest = Object.fromEntries(
    Object.entries(headers).filter(([key]) => key.toLowerCase() !== `wechatpay-${name}`),
  )
  await expect(open({ headers: rest, body }, both, vectorTime / 1000)).rejects.toMatchObject({
    code: 'pay-push-rejected',
  })
})

test('the serial alone chooses the key: a public key is not tried for a certificate’s serial', async () => {
  const { headers, body } = notifications[0]!
  const swapped = { ...headers, 'Wechatpay-Serial': config.platform_serial_no }
  await expect(open({ headers: swapped, body })).rejects.toMatchObject({ code: 'pay-push-rejected' })
  const foreign = payMerchant({ publicKey: { id: 'PUB_KEY_ID_X', pem: keys.wechatpay_public_key_pem } })
  await expect(open(notifications[0]!, foreign)).rejects.toMatchObject({ code: 'pay-push-rejected' })
})

test('a missing certificate is fetched for the notification', async () => {
  const { headers, body } = notifications[1]!
  const { status, ...list } = responses[2]!
  const { outbound, calls } = scripted({
    status,
    headers: new Headers(list.headers),
    body: Buffer.from(list.body),
  })
  const pay = createPay(outbound, () => vectorTime, givenRandom())
  const opened = await pay.openNotification(bareMerchant(), new Headers(headers), Buffer.from(body))
  expect([opened.kind, calls.length]).toEqual(['transaction', 1])
})

test('what is meant for another merchant or sealed with another key is refused', async () => {
  await expect(open(notifications[0]!, { ...both, mchid: '1900000110' })).rejects.toMatchObject({
    details: { reason: 'mchid' },
  })
  await expect(open(notifications[0]!, { ...both, apiv3Key: 'x'.repeat(32) })).rejects.toMatchObject({
    code: 'pay-push-unreadable',
  })
})

test('a rightly signed body that is no notification is refused', async () => {
  const seconds = vectorTime / 1000
  const { headers, body } = signedAnswer('{"id":1}', { seconds })
  const pay = createPay(scripted().outbound, () => vectorTime, givenRandom())
  await expect(pay.openNotification(both, headers, body)).rejects.toMatchObject({
    code: 'pay-push-unreadable',
  })
})
