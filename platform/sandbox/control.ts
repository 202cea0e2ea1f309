import { readFileSync } from 'node:fs'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { jsSdkRoutes } from './account/js-sdk.ts'
import { accountsFor, agree, faultOf, setsFor, withdraw } from './component/authorization.ts'
import { authorizationForm, readRequest } from './component/authorization-pages.ts'
import { pushTicket } from './component/pushes.ts'
import { faultsShape, noFaults } from './faults.ts'
import type { Outside } from './ground.ts'
import { knowParcel } from './kuaidi/parcels.ts'
import { advanceParcel } from './kuaidi/routes.ts'
import { lemonControl } from './lemon/control.ts'
import { answerAccountCode, answerFace } from './pages/faces.ts'
import { faultsFrom, faultsPage } from './pages/faults.ts'
import { merchantFile, merchantsPage } from './pages/merchants.ts'
import { smsPage } from './pages/sms.ts'
import { cashierRoutes } from './pay/cashier.ts'
import { stateOf } from './pay/orders.ts'
import { enterShop, phoneRoutes } from './phone/routes.ts'
import { credentialsOf } from './secrets.ts'
import { words } from './words.ts'

const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }

/** `/_sandbox/*`: what no provider has, for people and tests. */
export const controlRoutes = (outside: Outside) => {
  const { state, world, secrets, settings, changed } = outside

  return new Hono()
    .get('/credentials', (c) => c.json({ ...credentialsOf(world, secrets), settings }))
    .get('/jweixin.js', (c) => answerAsset(c, 'jweixin.js'))
    .get('/assets/:file', (c) => answerAsset(c, c.req.param('file')))
    .get('/faces/:file', answerFace(world))
    .get('/codes/:file', answerAccountCode(world, settings.url))
    .route('/jssdk', jsSdkRoutes(outside))
    .route('/phone', phoneRoutes(outside))
    .route('/cashier', cashierRoutes(outside))
    .route('/authorization', authorizationForm(outside))
    .route('/lemon', lemonControl(outside))
    .get('/enter', enterShop(outside))
    .post('/ticket', async (c) => {
      const { url } = z.object({ url: z.url().optional() }).parse(await jsonOrNothing(c))
      return c.json(await pushTicket(outside, url))
    })
    .post('/authorize', async (c) => {
      const body = await c.req.json<Record<string, unknown>>()
      const asked = readRequest({ ...body, biz_appid: body['appid'] })
      const fault = faultOf(outside, asked)
      const [account] = accountsFor(world, asked)
      if (fault || !account) return c.json({ error: words.authorization.faults[fault ?? 'noAccount'] }, 409)
      const sets = Array.isArray(body['sets']) ? body['sets'] : account.sets
      return c.json({
        location: agree(
          outside,
          asked,
          account,
          setsFor(account, asked).filter((set) => sets.includes(set)),
        ),
      })
    })
    .post('/accounts/:appid/withdrawal', (c) => {
      if (!withdraw(outside, c.req.param('appid'))) return c.json({ error: 'no grant' }, 404)
      return done(c, '/#grants')
    })
    .get('/callbacks', (c) => c.json(state.deliveries))
    .post('/callbacks/release', async (c) => {
      state.faults.holdNotifications = false
      state.faults.holdWebhooks = false
      await outside.deliveries.releaseHeld()
      return done(c, '/#callbacks')
    })
    .post('/callbacks/:id/resend', async (c) => {
      const delivery = await outside.deliveries.resend(c.req.param('id'))
      return delivery ? done(c, '/#callbacks', delivery) : c.json({ error: 'no such callback' }, 404)
    })
    .get('/payments', (c) =>
      c.json(Object.values(state.payOrders).map((order) => ({ ...order, state: stateOf(outside, order) }))),
    )
    .get('/sms', (c) => c.html(smsPage(outside)))
    .get('/sms.json', (c) => {
      const phone = c.req.query('phone')
      return c.json(state.sms.filter((sms) => !phone || sms.phone === phone).toReversed())
    })
    .get('/merchants', (c) => c.html(merchantsPage(outside)))
    .get('/merchants/:mchid/:file', (c) => {
      const pem = merchantFile(outside, c.req.param('mchid'), c.req.param('file'))
      return pem ? c.body(pem, 200, { 'content-type': 'application/x-pem-file' }) : c.notFound()
    })
    .get('/parcels', (c) => c.json(Object.values(state.parcels)))
    .post('/parcels', async (c) => {
      const known = z
        .strictObject({
          com: z.string(),
          num: z.string(),
          from: z.string().optional(),
          to: z.string().optional(),
        })
        .parse(await c.req.json())
      const { com, num, from = '', to = '' } = known
      return c.json(knowParcel(outside, { com, num, from, to }), 201)
    })
    .post('/parcels/:num/advance', async (c) => {
      const parcel = state.parcels[c.req.param('num')]
      if (!parcel) return c.json({ error: 'no such parcel' }, 404)
      const { at } = z.object({ at: z.iso.datetime().optional() }).parse(await jsonOrNothing(c))
      if (!(await advanceParcel(outside, parcel, at ? Date.parse(at) : outside.clock())))
        return c.json({ error: 'the parcel has arrived' }, 409)
      return done(c, '/#parcels', parcel)
    })
    .get('/faults', (c) => c.json(state.faults))
    .put('/faults', async (c) => {
      await setFaults(outside, await c.req.json())
      return c.json(state.faults)
    })
    .get('/faults/page', (c) => c.html(faultsPage(outside)))
    .post('/faults/page', async (c) => {
      const form = await c.req.parseBody()
      await setFaults(outside, form['reset'] ? noFaults : faultsFrom(form))
      changed()
      return c.redirect('/_sandbox/faults/page', 303)
    })
    .onError((error, c) => {
      if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 422)
      if (error instanceof SyntaxError) return c.json({ error: 'not JSON' }, 400)
      throw error
    })
}

const setFaults = async (outside: Outside, asked: unknown): Promise<void> => {
  const { state, changed, deliveries } = outside
  const isHolding = () => state.faults.holdNotifications || state.faults.holdWebhooks
  const wasHolding = isHolding()
  Object.assign(state.faults, faultsShape.partial().parse(asked))
  changed()
  if (wasHolding && !isHolding()) await deliveries.releaseHeld()
}

const answerAsset = (c: Context, file: string) => {
  const type = types[file.split('.').at(-1) ?? '']
  if (!type || !/^[a-z]+\.[a-z]+$/.test(file)) return c.notFound()
  const text = readAsset(file)
  if (text === null) return c.notFound()
  return c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' })
}
const readAsset = (file: string): string | null => {
  try {
    return readFileSync(new URL(`assets/${file}`, import.meta.url), 'utf8')
  } catch {
    return null
  }
}

/** A form gets its page again, a program its JSON. */
const done = (c: Context, page: string, answer: unknown = { ok: true }) =>
  (c.req.header('accept') ?? '').includes('text/html') ? c.redirect(page, 303) : c.json(answer)

const jsonOrNothing = async (c: Context): Promise<unknown> => {
  const text = await c.req.text()
  return text ? JSON.parse(text) : {}
}
