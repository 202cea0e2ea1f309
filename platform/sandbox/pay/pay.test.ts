import { X509Certificate } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Running, runningSandbox } from '../testing/running.ts'
import {
  isFromWechatPay,
  launchOf,
  openNotice,
  openSealed,
  orderBody,
  pay,
  typePin,
} from '../testing/shop.ts'
import { vectors } from '../testing/vectors.ts'

let running: Running
beforeEach(async () => {
  running = await runningSandbox()
  running.sandbox.start()
})
afterEach(() => running.stop())

const { config } = vectors.wechat_pay_v3
const jsapi = '/v3/pay/transactions/jsapi'
const orderOf = (number: string) => `/v3/pay/transactions/out-trade-no/${number}?mchid=${config.mchid}`
const place = async (number: string, more?: Record<string, unknown>) =>
  String((await pay(running, 'POST', jsapi, orderBody(running, number, more))).json['prepay_id'])
const notices = () => running.received.filter(({ path }) => path === '/callbacks/pay/e1')
const faults = (changed: Record<string, unknown>) => running.json('PUT', '/_sandbox/faults', changed)

test('a paid order is told by a notification that is signed and sealed, and queries agree', async () => {
  const launch = launchOf(running, await place('ORDER00001'))
  expect((await typePin(running, launch, '000000')).text).toContain('class="wrong"')
  expect((await pay(running, 'GET', orderOf('ORDER00001'))).json).toMatchObject({ trade_state: 'NOTPAY' })

  expect((await typePin(running, launch)).text).toContain('data-outcome="ok"')
  await expect.poll(notices).toHaveLength(1)
  const [told] = notices()
  expect(isFromWechatPay(told!.headers, told!.body)).toBe(true)
  expect(told!.headers['wechatpay-serial']).toBe(config.public_key_id)
  const { event_type, transaction } = openNotice(told!)
  expect(event_type).toBe('TRANSACTION.SUCCESS')
  expect(transaction).toMatchObject({
    appid: config.appid,
    mchid: config.mchid,
    out_trade_no: 'ORDER00001',
    trade_type: 'JSAPI',
    trade_state: 'SUCCESS',
    transaction_id: expect.stringMatching(/^4200\d{24}$/),
    success_time: '2026-11-22T16:26:40+08:00',
    payer: { openid: 'oSandboxOpenid000000000000001' },
    amount: { total: 9900, currency: 'CNY' },
  })
  expect((await pay(running, 'GET', orderOf('ORDER00001'))).json).toEqual(transaction)
  const byId = `/v3/pay/transactions/id/${transaction['transaction_id'] as string}?mchid=${config.mchid}`
  expect((await pay(running, 'GET', byId)).json).toEqual(transaction)

  expect((await typePin(running, launch)).text).toContain('data-outcome="fail"')
  expect((await pay(running, 'POST', jsapi, orderBody(running, 'ORDER00001'))).json).toMatchObject({
    code: 'ORDERPAID',
  })
  expect(
    (await pay(running, 'POST', orderOf('ORDER00001').replace(/\?.*/, '/close'), { mchid: config.mchid }))
      .json,
  ).toMatchObject({ code: 'ORDERPAID' })
})

test('the sheet asks for no PIN when the page’s signature, account or prepay id is wrong', async () => {
  const launch = launchOf(running, await place('ORDER00002'))
  const { paySign } = launch
  for (const wrong of [
    { paySign: `${paySign[0] === 'A' ? 'B' : 'A'}${paySign.slice(1)}` },
    { nonceStr: 'other' },
    { appId: 'wx0' },
    { package: 'prepay_id=wxnone' },
    { signType: 'MD5' },
  ])
    expect((await typePin(running, { ...launch, ...wrong })).text).toContain('data-outcome="fail"')
  expect((await pay(running, 'GET', orderOf('ORDER00002'))).json).toMatchObject({ trade_state: 'NOTPAY' })
  expect(
    (await running.call('GET', `/_sandbox/cashier/jsapi?${new URLSearchParams(launch).toString()}`)).text,
  ).toContain('name="pin"')
})

test('bodies are closed, and what they name must belong together', async () => {
  const post = async (more: Record<string, unknown>) => {
    const { status, json } = await pay(running, 'POST', jsapi, orderBody(running, 'ORDER00003', more))
    return [status, json['code']]
  }
  expect(await post({ tenant: 1 })).toEqual([400, 'PARAM_ERROR'])
  expect(await post({ amount: { total: 1.5, currency: 'CNY' } })).toEqual([400, 'PARAM_ERROR'])
  expect(await post({ amount: { total: 1, currency: 'USD' } })).toEqual([400, 'PARAM_ERROR'])
  expect(await post({ notify_url: 'https://x.example/pay?tenant=1' })).toEqual([400, 'PARAM_ERROR'])
  expect(await post({ payer: { openid: 'oNobody' } })).toEqual([400, 'PARAM_ERROR'])
  expect(await post({ mchid: '1900000110' })).toEqual([400, 'PARAM_ERROR'])
  expect(await post({ appid: 'wx2b63d18fa5e4c972' })).toEqual([400, 'APPID_MCHID_NOT_MATCH'])
  expect((await pay(running, 'GET', orderOf('ORDER00003'))).json).toMatchObject({ code: 'ORDER_NOT_EXIST' })
  expect((await pay(running, 'GET', orderOf('ORDER00003'))).status).toBe(404)
})

test('the same order may be placed again, another one under its number not', async () => {
  const first = await place('ORDER00004')
  const again = await place('ORDER00004')
  expect(again).toMatch(/^wx/)
  expect(again).not.toBe(first)
  const other = await pay(
    running,
    'POST',
    jsapi,
    orderBody(running, 'ORDER00004', { amount: { total: 1, currency: 'CNY' } }),
  )
  expect([other.status, other.json['code']]).toEqual([403, 'OUT_TRADE_NO_USED'])
})

test('a closed or expired order takes no money', async () => {
  const closed = launchOf(running, await place('ORDER00005'))
  const close = () =>
    pay(running, 'POST', '/v3/pay/transactions/out-trade-no/ORDER00005/close', { mchid: config.mchid })
  expect([(await close()).status, (await close()).status]).toEqual([204, 204])
  expect((await typePin(running, closed)).text).toContain('data-outcome="fail"')

  const expiring = launchOf(running, await place('ORDER00006', { time_expire: '2026-11-22T16:30:00+08:00' }))
  running.time.now += 300_000
  expect((await typePin(running, expiring)).text).toContain('data-outcome="fail"')
  expect((await pay(running, 'GET', orderOf('ORDER00006'))).json).toMatchObject({ trade_state: 'CLOSED' })
  expect(notices()).toHaveLength(0)
})

test('a Native order is paid by scanning its code', async () => {
  const { payer: _, ...body } = orderBody(running, 'ORDER00007')
  const { json } = await pay(running, 'POST', '/v3/pay/transactions/native', body)
  const codeUrl = String(json['code_url'])
  expect(codeUrl).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/)
  const scanned = await running.call('GET', `/_sandbox/phone/scan?code_url=${encodeURIComponent(codeUrl)}`)
  const sheet = scanned.headers.get('location')!
  expect((await running.call('GET', sheet)).text).toContain('99.00')
  await running.call('POST', sheet, 'pin=123456', { 'content-type': 'application/x-www-form-urlencoded' })
  await expect.poll(notices).toHaveLength(1)
  expect(openNotice(notices()[0]!).transaction).toMatchObject({
    trade_type: 'NATIVE',
    out_trade_no: 'ORDER00007',
  })
})

test('answers are signed in the mode that was asked for, 204 too', async () => {
  await place('ORDER00008')
  const ask = (serial: string) =>
    pay(running, 'GET', orderOf('ORDER00008'), '', { 'wechatpay-serial': serial })
  for (const serial of [config.public_key_id, config.platform_serial_no]) {
    const { headers, text } = await ask(serial)
    expect(headers.get('wechatpay-serial')).toBe(serial)
    expect(isFromWechatPay(Object.fromEntries(headers), text)).toBe(true)
  }
  expect((await ask('PUB_KEY_ID_OTHER')).status).toBe(400)

  const closed = await pay(running, 'POST', '/v3/pay/transactions/out-trade-no/ORDER00008/close', {
    mchid: config.mchid,
  })
  expect([closed.status, isFromWechatPay(Object.fromEntries(closed.headers), '')]).toEqual([204, true])
})

test('the certificate opens and has signed the answer it comes in', async () => {
  const { headers, text } = await pay(running, 'GET', '/v3/certificates', '', {
    'wechatpay-serial': config.public_key_id,
  })
  const [certificate] = JSON.parse(text).data
  expect(new X509Certificate(openSealed(certificate.encrypt_certificate)).serialNumber).toBe(
    certificate.serial_no,
  )
  expect(headers.get('wechatpay-serial')).toBe(certificate.serial_no)
  expect(isFromWechatPay(Object.fromEntries(headers), text)).toBe(true)
})

test('a notification that is not taken comes again with the same id, and can be resent', async () => {
  let refusals = 2
  running.product.answer = (c) =>
    c.req.path.includes('/pay/') && refusals-- > 0 ? c.json({ code: 'FAIL' }, 500) : c.text('success')
  await typePin(running, launchOf(running, await place('ORDER00009')))
  await expect.poll(notices, { timeout: 3_000 }).toHaveLength(3)
  expect(new Set(notices().map((notice) => openNotice(notice).id)).size).toBe(1)

  const callbacks = (await running.json('GET', '/_sandbox/callbacks')) as unknown as {
    id: string
    kind: string
    status: string
  }[]
  const told = callbacks.find(({ kind }) => kind === 'payment')!
  expect(told.status).toBe('delivered')
  await running.json('POST', `/_sandbox/callbacks/${told.id}/resend`)
  expect(notices()).toHaveLength(4)
})

test('faults: duplicates, another amount, a probe ahead, and notifications held until released', async () => {
  running.product.answer = (c) =>
    c.req.path.includes('/pay/') && c.req.header('wechatpay-signature')!.startsWith('WECHATPAY/')
      ? c.text('', 401)
      : c.text('success')
  await faults({ duplicates: 1, amountOff: -9899, probeNotifications: true, holdNotifications: true })
  await typePin(running, launchOf(running, await place('ORDER00010')))
  await expect.poll(notices).toHaveLength(1)
  expect(notices()[0]!.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
  expect(isFromWechatPay(notices()[0]!.headers, notices()[0]!.body)).toBe(false)

  await faults({ holdNotifications: false })
  expect(notices()).toHaveLength(3)
  for (const notice of notices().slice(1)) {
    expect(isFromWechatPay(notice.headers, notice.body)).toBe(true)
    expect(openNotice(notice).transaction).toMatchObject({ amount: { total: 1 } })
  }
})

test('faults: an order that closing did not close can still be paid, so money comes late', async () => {
  await faults({ ignoreClose: true })
  const launch = launchOf(running, await place('ORDER00011'))
  expect(
    (
      await pay(running, 'POST', '/v3/pay/transactions/out-trade-no/ORDER00011/close', {
        mchid: config.mchid,
      })
    ).status,
  ).toBe(204)
  await typePin(running, launch)
  await expect.poll(notices).toHaveLength(1)
})

test('faults: the next calls fail, break off, or lose their answer after the work is done', async () => {
  await faults({ failNext: 1, failWith: 'error' })
  expect((await pay(running, 'POST', jsapi, orderBody(running, 'ORDER00012'))).status).toBe(500)
  await faults({ failNext: 1, failWith: 'reset' })
  await expect(pay(running, 'POST', jsapi, orderBody(running, 'ORDER00012'))).rejects.toThrow()
  expect((await pay(running, 'GET', orderOf('ORDER00012'))).status).toBe(404)
  await faults({ failNext: 1, failWith: 'lost-answer', only: '/pay' })
  await expect(pay(running, 'POST', jsapi, orderBody(running, 'ORDER00012'))).rejects.toThrow()
  expect((await pay(running, 'GET', orderOf('ORDER00012'))).json).toMatchObject({ trade_state: 'NOTPAY' })
  await faults({ probeAnswers: 1 })
  const probed = await pay(running, 'GET', orderOf('ORDER00012'))
  expect(isFromWechatPay(Object.fromEntries(probed.headers), probed.text)).toBe(false)
  expect((await running.call('PUT', '/_sandbox/faults', { surprise: 1 })).status).toBe(422)
})
