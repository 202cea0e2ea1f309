import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Outside } from '../ground.ts'
import { shanghaiTime } from '../time.ts'
import type { Merchant } from '../world.ts'
import { closeBody, jsapiBody, nativeBody, readBody } from './order-body.ts'
import { closeOrder, findByNumber, findByTransaction, placeOrder } from './orders.ts'
import { malformedHead, noCertificates, noSuchApi, PayRefusal, wrongParameter } from './refusal.ts'
import { sealResource } from './seal.ts'
import { modeAsked, modeOf, signatureDesk, signedHeaders } from './signature.ts'
import { transactionOf } from './transaction.ts'

type PayEnv = { Bindings: Partial<HttpBindings>; Variables: { merchant: Merchant } }

/** `/v3/*` of api.mch.weixin.qq.com; every request is checked, every answer signed. */
export const payRoutes = (outside: Outside) => {
  const { world, secrets, state, clock, changed } = outside
  const checkSignature = signatureDesk(world, secrets, clock)

  // The list of certificates is signed by one that is in it, whatever was asked.
  const answerMode = (c: Context<PayEnv>, merchant: Merchant) => {
    if (!c.res.ok) return modeOf(merchant)
    return c.req.path.endsWith('/certificates')
      ? 'certificate'
      : modeAsked(merchant, secrets, c.req.header('wechatpay-serial'))
  }

  const signed = createMiddleware<PayEnv>(async (c, next) => {
    const merchant = checkSignature({
      method: c.req.method,
      target: rawTarget(c).replace(/^\/pay(?=\/)/, ''),
      body: await c.req.text(),
      authorization: c.req.header('authorization'),
    })
    if (!c.req.header('accept') || !c.req.header('user-agent')) throw malformedHead()
    c.set('merchant', merchant)
    await next()
  })

  const answers = createMiddleware<PayEnv>(async (c, next) => {
    await next()
    c.res.headers.set('Request-ID', `${randomUUID()}-0`)
    const merchant = c.get('merchant')
    if (!merchant) return
    const body = await c.res.clone().text()
    const isProbe = state.faults.probeAnswers > 0
    if (isProbe) {
      state.faults.probeAnswers -= 1
      changed()
    }
    const mode = answerMode(c, merchant)
    for (const [name, value] of Object.entries(
      signedHeaders(secrets, merchant, mode, body, clock(), isProbe),
    ))
      c.res.headers.set(name, value)
  })

  return new Hono<PayEnv>()
    .use(answers)
    .use(signed)
    .use(async (c, next) => {
      modeAsked(c.var.merchant, secrets, c.req.header('wechatpay-serial'))
      await next()
    })
    .post('/pay/transactions/jsapi', async (c) => {
      const body = readBody(jsapiBody, await c.req.text())
      return c.json({ prepay_id: placeOrder(outside, c.var.merchant, 'JSAPI', body).prepayId })
    })
    .post('/pay/transactions/native', async (c) => {
      const body = readBody(nativeBody, await c.req.text())
      return c.json({ code_url: placeOrder(outside, c.var.merchant, 'NATIVE', body).codeUrl })
    })
    .get('/pay/transactions/out-trade-no/:number', (c) =>
      c.json(transactionOf(outside, findByNumber(outside, mchidAsked(c), c.req.param('number')))),
    )
    .get('/pay/transactions/id/:id', (c) =>
      c.json(transactionOf(outside, findByTransaction(outside, mchidAsked(c), c.req.param('id')))),
    )
    .post('/pay/transactions/out-trade-no/:number/close', async (c) => {
      const { mchid } = readBody(closeBody, await c.req.text())
      if (mchid !== c.var.merchant.mchid) throw wrongParameter('/mchid', 'differs from the signer')
      closeOrder(outside, findByNumber(outside, mchid, c.req.param('number')))
      return c.body(null, 204)
    })
    .get('/certificates', (c) => {
      const { mchid, verification } = c.var.merchant
      if (verification === 'public-key') throw noCertificates()
      const { certificate, from, until } = secrets.platform
      return c.json({
        data: [
          {
            serial_no: certificate.serial,
            effective_time: shanghaiTime(from),
            expire_time: shanghaiTime(until),
            encrypt_certificate: sealResource(
              secrets.merchants[mchid]!.apiV3Key,
              certificate.pem,
              'certificate',
            ),
          },
        ],
      })
    })
    .all('*', () => {
      throw noSuchApi()
    })
    .onError((error, c) => {
      if (!(error instanceof PayRefusal)) throw error
      const { code, message, detail } = error
      return c.json({ code, message, ...(detail ? { detail } : {}) }, error.status)
    })
}

const mchidAsked = (c: Context<PayEnv>): string => {
  const { mchid } = c.var.merchant
  if (c.req.query('mchid') !== mchid) throw wrongParameter('mchid', 'differs from the signer')
  return mchid
}

// The signature covers the bytes that were sent, so the address is read before anything normalises it.
const rawTarget = (c: Context<PayEnv>): string => {
  const { pathname, search } = new URL(c.req.url)
  return c.env?.incoming?.url ?? `${pathname}${search}`
}
