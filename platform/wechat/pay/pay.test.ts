import { expect, test } from 'vitest'
import { fen } from '@wanpu/kit/money'
import { bareMerchant, payMerchant, scripted, signedAnswer } from '../testing/pay.ts'
import { givenRandom } from '../testing/random.ts'
import { vectorTime, vectors } from '../testing/vectors.ts'
import { createPay, isPaid, payIsBusy, payRefusedWith } from './index.ts'

const { config, requests, responses, notifications } = vectors.wechat_pay_v3
const seconds = vectorTime / 1000
const answerOf = ({ status, headers, body }: (typeof responses)[number]) => ({
  status,
  headers: new Headers(headers),
  body: Buffer.from(body),
})
const payWith = (...answers: Parameters<typeof scripted>) => {
  const { calls, outbound } = scripted(...answers)
  return { calls, pay: createPay(outbound, () => vectorTime, givenRandom()) }
}
const order = {
  appid: config.appid,
  outTradeNo: 'SBX20261122000001',
  description: '沙箱商品 T恤',
  amountFen: fen(9900),
  notifyUrl: 'https://pay.mall.example/notify/wechat/1900000109',
  expiresAt: new Date('2026-11-22T09:00:00Z'),
}

test('a JSAPI order goes out as the protocol has it, and the signed answer is taken', async () => {
  const { calls, pay } = payWith(answerOf(responses[0]!))
  const openid = 'oSandboxOpenid000000000000001'
  expect(await pay.orderJsapi(payMerchant(), { ...order, openid })).toEqual({
    prepayId: 'wx22162640000000sandbox00000001',
  })

  const { attach: _, ...expected } = JSON.parse(requests[0]!.body) as Record<string, unknown>
  expect(JSON.parse(String(calls[0]!.body))).toEqual(expected)
  expect(calls[0]).toMatchObject({
    method: 'POST',
    path: requests[0]!.canonical_url,
    account: config.mchid,
    headers: { 'wechatpay-serial': config.public_key_id, 'content-type': 'application/json' },
  })
})

test('a native order gives the address of a QR code', async () => {
  const { calls, pay } = payWith(signedAnswer('{"code_url":"weixin://wxpay/bizpayurl?pr=x"}', { seconds }))
  expect(await pay.orderNative(payMerchant(), order)).toEqual({ codeUrl: 'weixin://wxpay/bizpayurl?pr=x' })
  expect(calls[0]!.path).toBe('/v3/pay/transactions/native')
})

test('a query tells the payment in our words', async () => {
  const { calls, pay } = payWith(signedAnswer(JSON.stringify(notifications[0]!.decrypted), { seconds }))
  const found = await pay.queryOrder(payMerchant(), order.outTradeNo)
  expect(calls[0]).toMatchObject({ method: 'GET', path: requests[1]!.canonical_url })
  expect(found).toMatchObject({
    mchid: config.mchid,
    outTradeNo: order.outTradeNo,
    transactionId: '4200000000202611220000000001',
    totalFen: 9900,
    currency: 'CNY',
    paidAt: new Date('2026-11-22T08:26:40Z'),
    openid: 'oSandboxOpenid000000000000001',
  })
  expect([isPaid(found), isPaid({ tradeState: 'NOTPAY' })]).toEqual([true, false])
})

test('a close is answered by nothing, signed', async () => {
  const { calls, pay } = payWith(answerOf(responses[1]!))
  await pay.closeOrder(payMerchant(), order.outTradeNo)
  expect(calls[0]).toMatchObject({ path: requests[2]!.canonical_url, body: requests[2]!.body })
})

test.each([
  ['without a signature', { status: 200, headers: new Headers(), body: Buffer.from('{"prepay_id":"x"}') }],
  ['signed for another body', { ...signedAnswer('{}', { seconds }), body: Buffer.from('{"prepay_id":"x"}') }],
  ['signed too long ago', signedAnswer('{"prepay_id":"x"}', { seconds: seconds - 301 })],
  ['without what was asked for', signedAnswer('{"code_url":"x"}', { seconds })],
])('an answer %s counts as no answer', async (_, answer) => {
  const { pay } = payWith(answer)
  await expect(pay.orderJsapi(payMerchant(), { ...order, openid: 'o' })).rejects.toMatchObject({
    code: 'provider-unavailable',
  })
})

test('a refusal carries the provider’s own code', async () => {
  const body = '{"code":"ORDER_NOT_EXIST","message":"订单不存在"}'
  const { pay } = payWith(
    signedAnswer(body, { status: 404, seconds }),
    { status: 500, headers: new Headers({ 'request-id': 'r-268' }), body: Buffer.from('oops') },
    { ...signedAnswer(body, { status: 404, seconds }), body: Buffer.from('{"code":"ORDERPAID"}') },
  )
  const query = () => pay.queryOrder(payMerchant(), order.outTradeNo).catch((error: unknown) => error)

  const [missing, broken, forged] = [await query(), await query(), await query()]
  expect(payRefusedWith(missing, 'ORDER_NOT_EXIST')).toBe(true)
  expect(missing).toMatchObject({ said: '订单不存在' })
  expect(broken).toMatchObject({ payCode: 'HTTP_500', requestId: 'r-268' })
  expect([payIsBusy(missing), payIsBusy(broken)]).toEqual([false, true])
  expect(forged).toMatchObject({ code: 'provider-unavailable' })
})

test('an unknown certificate is fetched once and then known', async () => {
  const found = signedAnswer(JSON.stringify(notifications[0]!.decrypted), { seconds, by: 'certificate' })
  const { calls, pay } = payWith(found, answerOf(responses[2]!), found)
  await pay.queryOrder(bareMerchant(), order.outTradeNo)
  await pay.queryOrder(bareMerchant(), order.outTradeNo)
  expect(calls.map((call) => call.path.split('?')[0])).toEqual([
    '/v3/pay/transactions/out-trade-no/SBX20261122000001',
    '/v3/certificates',
    '/v3/pay/transactions/out-trade-no/SBX20261122000001',
  ])
})

test('a certificate that nobody knows is not asked for again and again', async () => {
  const found = signedAnswer('{}', { seconds, by: 'certificate' })
  found.headers.set('wechatpay-serial', 'ABCDEF')
  const { calls, pay } = payWith(found, answerOf(responses[2]!), found)
  await expect(pay.queryOrder(bareMerchant(), order.outTradeNo)).rejects.toMatchObject({
    code: 'provider-unavailable',
  })
  await expect(pay.queryOrder(bareMerchant(), order.outTradeNo)).rejects.toMatchObject({
    code: 'provider-unavailable',
  })
  expect(calls).toHaveLength(3)
})

test('a merchant with the public key alone has no certificates, and that is no failure', async () => {
  const { pay } = payWith({
    status: 404,
    headers: new Headers(),
    body: Buffer.from('{"code":"RESOURCE_NOT_EXISTS"}'),
  })
  expect(await pay.fetchCertificates(payMerchant())).toEqual([])
})
