import { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { answerProblem } from '@wanpu/kit/problem'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { vectorTime, vectors } from '@wanpu/wechat/testing/vectors'
import type { ShopEnv } from '#request'
import { outside, vectorAppid, vectorMerchant } from '../checkout/testing/outside.ts'
import { tradeServices } from '../checkout/testing/trade.ts'
import { savePaymentAccount } from './accounts.ts'
import { paymentCallbackRoutes } from './routes.callback.ts'

const held = testDatabase()
const world = outside()
const { config, keys, notifications, negative } = vectors.wechat_pay_v3

let endpointId: string
let tenantId: string

beforeAll(async () => {
  tenantId = (await newShop(held)).tenantId
  const certificate = {
    serial: config.platform_serial_no,
    pem: keys.platform_certificate_pem,
    expiresAt: new Date(vectorTime + 86_400_000).toISOString(),
  }
  const account = await savePaymentAccount(tradeServices(held, world), tenantId, {
    merchantName: '向量商户',
    appid: vectorAppid,
    merchant: { ...vectorMerchant, certificates: [certificate] },
  })
  endpointId = account.endpointId
})

/** Posts what WeChat Pay would to the callback's address, with our clock at `at` ms. */
const post = async ({ headers, body }: { headers: Record<string, string>; body: string }, at: number) => {
  const services = tradeServices(held, world, at - Date.now())
  const app = new Hono<ShopEnv>()
  app.onError(answerProblem)
  app.use(async (c, next) => {
    c.set('services', services)
    await next()
  })
  app.route('/', paymentCallbackRoutes)
  return (await app.request(`/callbacks/pay/${endpointId}`, { method: 'POST', headers, body })).status
}
const kept = async () => {
  const [row] = await held.sudo`select count(*)::int as n from platform.inbox where tenant_id = ${tenantId}`
  return row?.['n'] as number
}
const signedAt = (1_795_336_001 + 1) * 1000

test.each(negative.filter(({ headers }) => headers))(
  'the callback refuses: $name',
  async ({ headers, body }) => {
    expect(await post({ headers: headers!, body: body! }, signedAt)).toBe(401)
    expect(await kept()).toBe(0)
  },
)

test.each([1_795_336_302, 1_795_335_700])(
  'the callback refuses a notification when our clock says %i',
  async (second) => {
    expect(await post(notifications[0]!, second * 1000)).toBe(401)
    expect(await kept()).toBe(0)
  },
)

test('the callback takes every notification of the vectors, and each event once', async () => {
  for (const notification of notifications) {
    const at = Number(notification.headers['Wechatpay-Timestamp']) * 1000 + 1_000
    expect(await post(notification, at)).toBe(204)
  }
  const ids = new Set(notifications.map(({ body }) => (JSON.parse(body) as { id: string }).id))
  expect(await kept()).toBe(ids.size)
})
