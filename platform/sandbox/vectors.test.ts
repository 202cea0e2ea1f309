import { afterEach, beforeEach, expect, test } from 'vitest'
import { jsSignature } from './account/js-sdk.ts'
import { sealResource } from './pay/seal.ts'
import { type Running, runningSandbox } from './testing/running.ts'
import { vectorSeconds, vectors } from './testing/vectors.ts'

let running: Running
beforeEach(async () => {
  running = await runningSandbox()
})
afterEach(() => running.stop())

const { requests } = vectors.wechat_pay_v3
const place = requests[0]!
const head = { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'wanpu' }
const send = (request: (typeof requests)[number]) =>
  running.call(request.method, `/pay${request.canonical_url}`, request.body || undefined, {
    ...head,
    authorization: request.authorization,
  })

test('WeChat Pay takes the four requests of the vectors', async () => {
  const answers = []
  for (const request of requests) answers.push(await send(request))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 204, 200])
  expect(JSON.parse(answers[0]!.text)).toEqual({ prepay_id: expect.stringMatching(/^wx\w{10,62}$/) })
  expect(JSON.parse(answers[1]!.text)).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 9900 } })
  expect(answers.every(({ headers }) => headers.get('x-wanpu-sandbox') === '1')).toBe(true)
})

test.each(requests)(
  '$method $canonical_url with one byte changed is refused, wherever it is',
  async (request) => {
    if (request !== place) await send(place)
    const [whole, nonce, signature, timestamp] =
      /nonce_str="([^"]+)",signature="([^"]+)",timestamp="(\d+)"/.exec(request.authorization)!
    const changed = [
      { ...request, authorization: request.authorization.replace(nonce!, swap(nonce!, 5)) },
      { ...request, authorization: request.authorization.replace(timestamp!, swap(timestamp!, 9)) },
      { ...request, canonical_url: swap(request.canonical_url, request.canonical_url.length - 1) },
      { ...request, method: request.method === 'POST' ? 'PUT' : 'DELETE' },
      ...[0, 100, 300, signature!.length - 3].map((at) => ({
        ...request,
        authorization: request.authorization.replace(signature!, swap(signature!, at)),
      })),
      ...(request.body ? [3, 30, request.body.length - 2] : []).map((at) => ({
        ...request,
        body: swap(request.body, at),
      })),
      { ...request, body: `${request.body} ` },
    ]
    expect(whole).toBeTruthy()
    for (const one of changed.filter(({ method, body }) => !(method === 'GET' && body))) {
      const { status, text } = await send(one)
      expect([status, JSON.parse(text).code], JSON.stringify(one)).toEqual([401, 'SIGN_ERROR'])
    }
    expect((await send(request)).status).toBeLessThan(300)
  },
)

test('WeChat Pay refuses a foreign serial, a foreign merchant and a second use of a nonce', async () => {
  const foreign = [
    { ...place, authorization: place.authorization.replace(/serial_no="3775/, 'serial_no="3776') },
    {
      ...place,
      authorization: place.authorization.replace(/serial_no="[^"]+"/, `serial_no="${'A'.repeat(40)}"`),
    },
    { ...place, authorization: place.authorization.replace('mchid="1900000109"', 'mchid="1900000110"') },
    { ...place, authorization: '' },
  ]
  for (const one of foreign) expect((await send(one)).status).toBe(401)
  expect((await send(place)).status).toBe(200)
  expect((await send(place)).status).toBe(401)
})

test.each([-301, 301])(
  'WeChat Pay refuses a clock that is %i s off, and takes one a second nearer',
  async (off) => {
    running.time.now = (vectorSeconds + off) * 1000
    expect((await send(place)).status).toBe(401)
    running.time.now -= Math.sign(off) * 1000
    expect((await send(place)).status).toBe(200)
  },
)

test('Kuaidi100 answers the query of the vectors and refuses it with one byte changed', async () => {
  const { customer, param, sign } = vectors.kuaidi100.query
  await running.json('POST', '/_sandbox/parcels', { com: 'yuantong', num: 'YT0000000000001' })
  await running.json('POST', '/_sandbox/parcels/YT0000000000001/advance')
  const ask = async (form: Record<string, string>) =>
    JSON.parse(
      (await running.call('POST', '/kuaidi/poll/query.do', new URLSearchParams(form).toString(), formHead))
        .text,
    )

  expect(await ask({ customer, param, sign })).toMatchObject({
    status: '200',
    nu: 'YT0000000000001',
    state: '1',
  })
  for (const wrong of [
    { customer: swap(customer, 3), param, sign },
    { customer, param: param.replace('desc', 'descc'), sign },
    { customer, param: swap(param, 20), sign },
    { customer, param, sign: swap(sign, 0) },
    { customer, param, sign: sign.toLowerCase() },
  ])
    expect(await ask(wrong)).toMatchObject({ result: false, returnCode: '503' })
})

test('Tencent SMS takes the call of the vectors and refuses it with one byte changed', async () => {
  const { payload, authorization, timestamp } = vectors.tencent_sms_tc3
  const headers = {
    'content-type': 'application/json',
    'x-tc-action': 'SendSms',
    'x-tc-version': '2021-01-11',
    'x-tc-region': 'ap-guangzhou',
    'x-tc-timestamp': String(timestamp),
    authorization,
  }
  const ask = async (body: string, changed: Record<string, string> = {}) =>
    JSON.parse((await running.call('POST', '/sms/', body, { ...headers, ...changed })).text).Response

  const refused = [
    await ask(swap(payload, 40)),
    await ask(payload, { authorization: swap(authorization, authorization.length - 1) }),
    await ask(payload, { authorization: authorization.replace('Id/2026-11-22', 'Id/2026-11-21') }),
    await ask(payload, { 'x-tc-timestamp': String(timestamp + 1) }),
    await ask(payload, { 'content-type': 'application/jsom' }),
    await ask(payload, { authorization: authorization.replace('sandboxSecretId', 'sandboxSecretIe') }),
  ]
  expect(refused.map(({ Error }) => Error.Code)).toEqual([
    ...Array<string>(5).fill('AuthFailure.SignatureFailure'),
    'AuthFailure.SecretIdNotFound',
  ])
  running.time.now += 301_000
  expect((await ask(payload)).Error.Code).toBe('AuthFailure.SignatureExpire')
  running.time.now -= 301_000

  expect((await ask(payload)).SendStatusSet).toMatchObject([{ Code: 'Ok', PhoneNumber: '+8613800138000' }])
  expect((await ask(payload)).SendStatusSet).toMatchObject([
    { Code: 'LimitExceeded.PhoneNumberThirtySecondLimit' },
  ])
  expect(await running.json('GET', '/_sandbox/sms.json?phone=13800138000')).toMatchObject([
    { phone: '13800138000', params: ['123456', '5'] },
  ])
})

test.each(vectors.wechat_pay_v3.aes_gcm)(
  'the resource seal equals the vector: $associated_data $nonce',
  (vector) => {
    const { wechat_pay_v3 } = vectors
    expect(
      sealResource(wechat_pay_v3.config.apiv3_key, vector.plaintext, vector.associated_data, vector.nonce)
        .ciphertext,
    ).toBe(vector.ciphertext)
  },
)

test.each(vectors.js_sdk)('the JS-SDK signature of $url equals the vector', (vector) => {
  expect(jsSignature(vector.jsapi_ticket, vector.noncestr, vector.timestamp, vector.url)).toBe(
    vector.signature,
  )
})

const formHead = { 'content-type': 'application/x-www-form-urlencoded' }

/** The text with another character of the same kind at one place. */
const swap = (text: string, at: number) => {
  const old = text[at]!
  const next = /\d/.test(old) ? String((Number(old) + 1) % 10) : old === 'x' ? 'y' : 'x'
  return text.slice(0, at) + next + text.slice(at + 1)
}
