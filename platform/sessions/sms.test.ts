import { readFileSync } from 'node:fs'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createSendCode, wasRefused } from './sms.ts'
import { tc3Authorization } from './tc3.ts'

const { tencent_sms_tc3: vector } = JSON.parse(
  readFileSync(new URL('../kit/testing/wechat-vectors.json', import.meta.url), 'utf8'),
) as {
  tencent_sms_tc3: {
    secret_id: string
    secret_key: string
    timestamp: number
    payload: string
    authorization: string
  }
}

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const sendCode = () =>
  createSendCode({
    baseUrl: 'http://sms.test/sms',
    secretId: vector.secret_id,
    secretKey: vector.secret_key,
    region: 'ap-guangzhou',
    sdkAppId: '1400000000',
    signName: '沙箱商城',
    templateId: '1000001',
    clock: () => vector.timestamp * 1000 + 321,
  })
const answerWith = (answer: object) =>
  server.use(http.post('http://sms.test/sms/', () => HttpResponse.json(answer)))

test('the request is the vector’s, byte by byte', async () => {
  const seen: { body: string; headers: Headers }[] = []
  server.use(
    http.post('http://sms.test/sms/', async ({ request }) => {
      seen.push({ body: await request.text(), headers: request.headers })
      return HttpResponse.json({ Response: { SendStatusSet: [{ Code: 'Ok' }], RequestId: '1' } })
    }),
  )
  await sendCode()('13800138000', '123456')

  expect(seen[0]?.body).toBe(vector.payload)
  expect(seen[0]?.headers.get('authorization')).toBe(vector.authorization)
  expect(Object.fromEntries(seen[0]!.headers)).toMatchObject({
    'content-type': 'application/json',
    'x-tc-action': 'SendSms',
    'x-tc-version': '2021-01-11',
    'x-tc-timestamp': String(vector.timestamp),
  })
})

test('another byte makes another signature', () => {
  const sign = (body: string) =>
    tc3Authorization({
      secretId: vector.secret_id,
      secretKey: vector.secret_key,
      service: 'sms',
      host: 'sms.tencentcloudapi.com',
      body,
      timestamp: vector.timestamp,
    })
  expect(sign(vector.payload)).toBe(vector.authorization)
  expect(sign(vector.payload.replace('123456', '123457'))).not.toBe(vector.authorization)
})

test.each([
  ['the call', { Error: { Code: 'FailedOperation.InsufficientBalanceInSmsPackage', Message: '' } }],
  ['the number', { SendStatusSet: [{ Code: 'LimitExceeded.PhoneNumberDailyLimit' }] }],
  ['everything', { SendStatusSet: [] }],
])('a refusal of %s is a refusal', async (_, Response) => {
  answerWith({ Response })
  const error: unknown = await sendCode()('13800138000', '123456').catch((thrown: unknown) => thrown)
  expect(wasRefused(error)).toBe(true)
})

test('silence and nonsense are no refusal', async () => {
  server.use(http.post('http://sms.test/sms/', () => HttpResponse.error()))
  expect(wasRefused(await sendCode()('13800138000', '123456').catch((thrown: unknown) => thrown))).toBe(false)
  server.use(http.post('http://sms.test/sms/', () => HttpResponse.text('<html>')))
  await expect(sendCode()('13800138000', '123456')).rejects.toMatchObject({ code: 'provider-unavailable' })
})
