import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { idAsHex, newId } from '@wanpu/kit/ids'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { notificationOf, outside, vectorMerchant } from '../checkout/testing/outside.ts'
import { appOf, newBuyer, newTrade } from '../checkout/testing/trade.ts'
import { checkInvariants } from '../orders/testing/invariants.ts'
import { savePaymentAccount } from './accounts.ts'

const held = testDatabase()
const world = outside()

/** A placed order of one piece (107 yuan) that its buyer has begun to pay. */
const begun = async (method: 'jsapi' | 'native' = 'jsapi') => {
  const trade = await newTrade(held, world)
  const buyer = await newBuyer(trade.shop)
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const order = await trade.place(buyer)
  const started = await ask('POST', `/api/orders/${order.id}/payments`, { method })
  const number = idAsHex(started.json.id)
  const notify = (
    change: object = {},
    options: Parameters<typeof notificationOf>[1] = {},
    endpoint = trade.endpointId,
  ) => {
    const { body, headers } = notificationOf({ ...world.pay(number), ...change }, options)
    return ask('POST', `/callbacks/pay/${endpoint}`, body, headers)
  }
  const settle = () => trade.drain('payments-settle')
  return { ...trade, buyer, ask, placed: order, started, number, notify, settle }
}
const inbox = async (tenantId: string) =>
  (await held.sudo`select count(*)::int as n from platform.inbox where tenant_id = ${tenantId}`)[0]![
    'n'
  ] as number

test('a payment inside WeChat is launched once, and again with the same number', async () => {
  const { ask, place, placed, started, number, buyer, endpointId } = await begun()
  expect(started.status).toBe(201)
  expect(started.json).toMatchObject({ method: 'jsapi', state: 'open', amountFen: 10_700, codeUrl: null })
  expect(started.json.launch).toMatchObject({
    package: `prepay_id=wx${number}`,
    signType: 'RSA',
    paySign: expect.any(String),
  })
  expect(world.orders.get(number)).toMatchObject({
    totalFen: 10_700,
    notifyUrl: `https://wanpu.example/callbacks/pay/${endpointId}`,
  })

  const again = await Promise.all(
    Array.from({ length: 5 }, () => ask('POST', `/api/orders/${placed.id}/payments`, { method: 'jsapi' })),
  )
  expect(new Set(again.map((answer) => answer.json.id))).toEqual(new Set([started.json.id]))

  const other = await place(buyer)
  const atOnce = await Promise.all(
    Array.from({ length: 5 }, () => ask('POST', `/api/orders/${other.id}/payments`, { method: 'native' })),
  )
  expect(new Set(atOnce.map((answer) => answer.json.id)).size).toBe(1)
})

test('a true notification pays the order and takes the goods, twenty times as once', async () => {
  const { shop, ask, placed, started, notify, settle, stock, order, parked, skuIds } = await begun()
  const answers = await Promise.all(Array.from({ length: 20 }, () => notify({}, { id: 'n-twenty' })))
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([204]))
  expect(await settle()).toBe(1)
  await notify({}, { id: 'n-another' })
  await settle()

  expect(await order(placed.id)).toMatchObject({ trade: 'paid', paid_fen: '10700' })
  expect(await stock(skuIds[0]!)).toEqual({ onHand: 9, reserved: 0 })
  expect((await ask('GET', `/api/payments/${started.json.id}`)).json).toMatchObject({
    state: 'succeeded',
    trade: 'paid',
  })
  expect(await inbox(shop.tenantId)).toBe(2)
  expect(await parked()).toEqual([])
  await checkInvariants(held.sudo, shop.tenantId)
})

test('what is not signed for this merchant is refused and changes nothing', async () => {
  const { shop, ask, placed, number, endpointId, notify, settle, order } = await begun()
  const { body, headers } = notificationOf(world.pay(number))
  const post = (sent: string, change: Record<string, string> = {}) =>
    ask('POST', `/callbacks/pay/${endpointId}`, sent, { ...headers, ...change })

  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = (key: { export(options: object): unknown }, type: string) =>
    String(key.export({ type, format: 'pem' }))
  const refused = [
    await post(body.replace('支付成功', '支付失败')),
    await post(body, { 'wechatpay-signature': `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']}` }),
    await post(body, { 'wechatpay-serial': 'PUB_KEY_ID_OTHER' }),
    await post(body, { 'wechatpay-signature': '' }),
    await notify({}, { at: Date.now() - 301_000 }),
    await notify({}, { privateKey: pem(stranger.privateKey, 'pkcs8') }),
    await notify({ mchid: '1900009999' }),
  ]
  expect(refused.map((answer) => answer.status)).toEqual([401, 401, 401, 401, 401, 401, 401])
  expect((await ask('POST', '/callbacks/pay/nowhere', body, headers)).status).toBe(404)
  expect((await ask('POST', `/callbacks/pay/${endpointId}`, 'x'.repeat(65 * 1024), headers)).status).toBe(413)
  expect(await inbox(shop.tenantId)).toBe(0)
  expect(await settle()).toBe(0)
  expect(await order(placed.id)).toMatchObject({ trade: 'placed' })
  await checkInvariants(held.sudo, shop.tenantId)
})

test('a merchant’s true notification at another shop’s address changes nothing', async () => {
  const { placed, notify, settle, order } = await begun()
  const neighbour = await newTrade(held, world)
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { endpointId } = await savePaymentAccount(neighbour.services, neighbour.shop.tenantId, {
    merchantName: '别家',
    appid: 'wxother',
    merchant: {
      ...vectorMerchant,
      mchid: '1900000999',
      publicKey: {
        id: 'PUB_KEY_ID_OTHER',
        pem: String(other.publicKey.export({ type: 'spki', format: 'pem' })),
      },
    },
  })
  expect((await notify({}, {}, endpointId)).status).toBe(401)
  expect(await inbox(neighbour.shop.tenantId)).toBe(0)
  await settle()
  expect(await order(placed.id)).toMatchObject({ trade: 'placed' })
})

test.each([
  ['one fen less', { amount: { total: 10_699, currency: 'CNY' } }, 'amount'],
  ['one fen more', { amount: { total: 10_701, currency: 'CNY' } }, 'amount'],
  ['another currency', { amount: { total: 10_700, currency: 'USD' } }, 'currency'],
  ['another app', { appid: 'wxother' }, 'appid'],
  ['an order that is not ours', { out_trade_no: idAsHex(newId()) }, 'unknown-order'],
])('verified is not valid: %s is parked and leaves the order alone', async (_name, change, reason) => {
  const { shop, placed, notify, settle, order, parked, ask } = await begun()
  expect((await notify(change)).status).toBe(204)
  await settle()
  await notify(change)
  await settle()

  expect(await order(placed.id)).toMatchObject({ trade: 'placed', paid_fen: '0' })
  expect((await parked()).map((row) => row.reason)).toEqual([reason])
  const list = await ask('GET', '/m/payments/parked')
  expect(list.json).toMatchObject({ open: 1, parked: [{ reason, resolvedAt: null }] })
  await checkInvariants(held.sudo, shop.tenantId)
})

test('another shop’s payment attempt is an unknown order here', async () => {
  const [here, there] = [await begun(), await begun()]
  await here.notify({ out_trade_no: there.number })
  await here.settle()
  expect((await here.parked()).map((row) => row.reason)).toEqual(['unknown-order'])
  expect(await there.order(there.placed.id)).toMatchObject({ trade: 'placed' })
})

test('parked money is dealt with once, with a note', async () => {
  const { ask, notify, settle } = await begun()
  await notify({ amount: { total: 1, currency: 'CNY' } })
  await settle()
  const { id } = (await ask('GET', '/m/payments/parked')).json.parked[0]
  const resolve = () => ask('POST', `/m/payments/parked/${id}/resolution`, { note: '已线下退款' })
  expect(
    (await Promise.all([resolve(), resolve()])).map((answer) => answer.status).sort((a, b) => a - b),
  ).toEqual([200, 409])
  expect((await ask('GET', '/m/payments/parked?state=resolved')).json.parked).toMatchObject([
    { id, resolution: '已线下退款' },
  ])
  expect((await ask('POST', `/m/payments/parked/${newId()}/resolution`, { note: 'x' })).status).toBe(404)
})

test('another method closes the open attempt at the provider first; money for the old one still pays the order', async () => {
  const { shop, ask, placed, number, notify, settle, order, drain } = await begun('jsapi')
  const native = await ask('POST', `/api/orders/${placed.id}/payments`, { method: 'native' })
  expect(native.json).toMatchObject({
    method: 'native',
    launch: null,
    codeUrl: expect.stringContaining('weixin://'),
  })
  expect(world.orders.get(number)!.state).toBe('CLOSED')
  const code = await ask('GET', `/api/payments/${native.json.id}/code.svg`)
  expect(code.text).toMatch(/^<svg/)

  await notify()
  await settle()
  expect(await order(placed.id)).toMatchObject({ trade: 'paid' })
  await drain('payments-close')
  expect(world.orders.get(idAsHex(native.json.id))!.state).toBe('CLOSED')
  const states =
    await held.sudo`select method, state from shop.payment_attempts where order_id = ${placed.id} order by method`
  expect(states.map((row) => ({ ...row }))).toEqual([
    { method: 'jsapi', state: 'succeeded' },
    { method: 'native', state: 'closed' },
  ])
  await checkInvariants(held.sudo, shop.tenantId)
})

test('switching to another method when the first is paid already settles that one', async () => {
  const { ask, placed, number, order } = await begun('jsapi')
  world.pay(number)
  const native = await ask('POST', `/api/orders/${placed.id}/payments`, { method: 'native' })
  expect([native.status, native.json.code]).toEqual([409, 'order-already-paid'])
  expect(await order(placed.id)).toMatchObject({ trade: 'paid' })
})

test('an answer that got lost is asked for again under the same number', async () => {
  const trade = await newTrade(held, world)
  const buyer = await newBuyer(trade.shop)
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const { id } = await trade.place(buyer)
  world.fault = 'cut'
  const lost = await ask('POST', `/api/orders/${id}/payments`, { method: 'native' })
  world.fault = null
  expect([lost.status, lost.json.code]).toEqual([503, 'provider-unavailable'])
  const before = world.orders.size
  const started = await ask('POST', `/api/orders/${id}/payments`, { method: 'native' })
  expect(started.status).toBe(201)
  expect(world.orders.size).toBe(before)
})

test('a refusal ends the attempt, and the next try is a new one', async () => {
  const trade = await newTrade(held, world)
  const buyer = await newBuyer(trade.shop)
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const { id } = await trade.place(buyer)
  world.fault = { status: 400, code: 'APPID_MCHID_NOT_MATCH' }
  const no = await ask('POST', `/api/orders/${id}/payments`, { method: 'native' })
  world.fault = null
  expect([no.status, no.json.code, no.json.payCode]).toEqual([
    502,
    'payment-refused',
    'APPID_MCHID_NOT_MATCH',
  ])
  expect((await ask('POST', `/api/orders/${id}/payments`, { method: 'native' })).status).toBe(201)
  await checkInvariants(held.sudo, trade.shop.tenantId)
})

test('when the notification never comes, asking settles the payment', async () => {
  const { shop, ask, placed, started, number, order, work } = await begun('native')
  expect((await ask('POST', `/api/payments/${started.json.id}/query`)).json.state).toBe('open')
  world.pay(number)
  await held.sudo`update shop.payment_attempts set asked_at = now() - interval '2 seconds' where id = ${started.json.id}`
  expect((await ask('POST', `/api/payments/${started.json.id}/query`)).json).toMatchObject({
    state: 'succeeded',
    trade: 'paid',
  })

  const other = await begun('native')
  world.pay(other.number)
  await other.work('payments-ask', { tenantId: other.shop.tenantId, attemptId: other.started.json.id })
  expect(await other.order(other.placed.id)).toMatchObject({ trade: 'paid' })
  await work('payments-ask', { tenantId: shop.tenantId, attemptId: started.json.id })
  expect(await order(placed.id)).toMatchObject({ trade: 'paid' })
  await checkInvariants(held.sudo, shop.tenantId)
})

test('an outage keeps the attempt open and it is asked about again', async () => {
  const { shop, ask, placed, started, order, work } = await begun('native')
  const payload = { tenantId: shop.tenantId, attemptId: started.json.id }
  await held.sudo`delete from pgboss.job where name = 'payments-ask'`
  world.fault = 'down'
  await work('payments-ask', payload)
  await held.sudo`update shop.payment_attempts set asked_at = null where id = ${started.json.id}`
  expect((await ask('POST', `/api/payments/${started.json.id}/query`)).json).toMatchObject({ state: 'open' })
  world.fault = null
  expect(await order(placed.id)).toMatchObject({ trade: 'placed' })
  expect((await held.waiting('payments-ask')).map((job) => job.data)).toEqual([payload])
})

test('forgotten attempts are found shop by shop', async () => {
  const { shop, started, work } = await begun('native')
  await held.sudo`delete from pgboss.job where name = 'payments-ask'`
  await held.sudo`update shop.payment_attempts set created_at = now() - interval '1 hour' where id = ${started.json.id}`
  await work('payments-sweep', {})
  const found = (await held.waiting('payments-ask')).map((job) => job.data)
  expect(found).toEqual([{ tenantId: shop.tenantId, attemptId: started.json.id }])
})

test('payments are their member’s alone, and only of open orders', async () => {
  const { services, shop, started, placed, notify, settle, buyer } = await begun()
  const stranger = appOf(services, shop, (await newBuyer(shop)).actor)
  expect((await stranger('GET', `/api/payments/${started.json.id}`)).status).toBe(404)
  expect((await stranger('POST', `/api/payments/${started.json.id}/query`)).status).toBe(404)
  expect((await stranger('POST', `/api/orders/${placed.id}/payments`, { method: 'jsapi' })).status).toBe(404)
  const ask = appOf(services, shop, buyer.actor)
  expect((await ask('POST', `/api/orders/${placed.id}/payments`, { method: 'cash' })).status).toBe(422)
  await notify()
  await settle()
  expect((await ask('POST', `/api/orders/${placed.id}/payments`, { method: 'jsapi' })).json.code).toBe(
    'order-already-paid',
  )
})

test('keys rest sealed and open only for their own shop', async () => {
  const [one, other] = [await newTrade(held, world), await newTrade(held, world)]
  const [row] =
    await held.sudo`select private_key_sealed, apiv3_key_sealed from shop.payment_accounts where tenant_id = ${one.shop.tenantId}`
  expect(JSON.stringify(row)).not.toContain('PRIVATE KEY')
  expect(JSON.stringify(row)).not.toContain(vectorMerchant.apiv3Key)
  const sealed = row!['private_key_sealed'] as string
  expect(one.services.keyring.open(`${one.shop.tenantId}|payment_accounts.private_key`, sealed)).toBe(
    vectorMerchant.privateKeyPem,
  )
  expect(() =>
    one.services.keyring.open(`${other.shop.tenantId}|payment_accounts.private_key`, sealed),
  ).toThrow()
})
