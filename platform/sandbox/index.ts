import path from 'node:path'
import type { HttpBindings } from '@hono/node-server'
import type { Clock } from '@wanpu/kit/clock'
import type { Log } from '@wanpu/kit/log'
import { Hono } from 'hono'
import { messageChannel } from './account/messages.ts'
import { oauthPages } from './account/oauth-pages.ts'
import { accountRoutes } from './account/routes.ts'
import { snsRoutes } from './account/sns-routes.ts'
import { authorizationPage } from './component/authorization-pages.ts'
import { eventChannel, pushTicket } from './component/pushes.ts'
import { componentRoutes } from './component/routes.ts'
import { controlRoutes } from './control.ts'
import { createDeliveries } from './deliveries.ts'
import { lemonPages } from './lemon/checkout.ts'
import { lemonApi } from './lemon/routes.ts'
import { billingChannel } from './lemon/webhooks.ts'
import { playFaults } from './play-faults.ts'
import type { Ground, Outside } from './ground.ts'
import { kuaidiRoutes, parcelChannel } from './kuaidi/routes.ts'
import { frontPage } from './pages/front.ts'
import { troublePage } from './pages/layout.ts'
import { paymentChannel } from './pay/notification.ts'
import { payRoutes } from './pay/routes.ts'
import { currentUser } from './phone/current-user.ts'
import { openSecrets, type Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'
import { sendSms } from './sms/routes.ts'
import { openState, prune } from './state.ts'
import { answerRefusal } from './wechat-error.ts'
import { words } from './words.ts'
import { demoWorld, type World } from './world.ts'

interface Given {
  settings: Settings
  clock: Clock
  /** The data folder; the sandbox keeps to `sandbox/` in it. */
  dataDir: string
  log: Log
  world?: World
  secrets?: Secrets
}

/** The outside world: its app, and its timers by `start` and `stop`; `stop` also writes what it remembers. */
export const createSandbox = async ({ settings, clock, dataDir, log, world = demoWorld, secrets }: Given) => {
  const folder = path.join(dataDir, 'sandbox')
  const { state, changed, flush } = await openState(path.join(folder, 'state.json'), log)
  const ground: Ground = {
    world,
    settings,
    clock,
    log,
    state,
    changed,
    secrets: secrets ?? (await openSecrets(path.join(folder, 'secrets.json'), world, clock())),
  }
  const deliveries = createDeliveries(ground, {
    event: eventChannel(ground),
    message: messageChannel(ground),
    payment: paymentChannel(ground),
    parcel: parcelChannel,
    billing: billingChannel(ground),
  })
  const outside: Outside = { ...ground, deliveries }
  let ticking: NodeJS.Timeout | undefined

  const tick = () => {
    prune(state, clock())
    if (state.isPushingTickets)
      pushTicket(outside).catch((error: unknown) => log.error({ err: error }, 'could not push the ticket'))
  }
  return {
    app: appOf(outside),
    start() {
      deliveries.start()
      tick()
      ticking = setInterval(tick, settings.ticketEveryMs).unref()
    },
    async stop() {
      clearInterval(ticking)
      deliveries.stop()
      await flush()
    },
  }
}

const appOf = (outside: Outside) => {
  const wechat = new Hono()
    .route('/cgi-bin/component', componentRoutes(outside))
    .route('/cgi-bin', accountRoutes(outside))
    .route('/sns', snsRoutes(outside))
    .onError(answerRefusal)

  const app = new Hono<{ Bindings: Partial<HttpBindings> }>()
    .use(async (c, next) => {
      await next()
      c.res.headers.set('x-wanpu-sandbox', '1')
    })
    .use(async (c, next) => {
      if (!isLocal(new URL(c.req.url).hostname)) return c.text('This is the sandbox of another machine', 421)
      return next()
    })
    .get('/healthz', (c) => c.json({ ok: true }))
    .get('/', (c) => c.html(frontPage(outside, currentUser(outside, c))))
    .route('/_sandbox', controlRoutes(outside))

  for (const provider of ['wechat', 'open', 'mp', 'pay', 'sms', 'kuaidi', 'lemon/v1'])
    app.use(`/${provider}/*`, playFaults(outside))

  app
    .route('/wechat', wechat)
    .route('/open/connect/oauth2/authorize', oauthPages(outside))
    .get('/open/wxaopen/safe/bindcomponent', authorizationPage(outside))
    .get('/mp/cgi-bin/componentloginpage', authorizationPage(outside))
    .get('/mp/safe/bindcomponent', authorizationPage(outside))
    .route('/pay/v3', payRoutes(outside))
    .post('/sms', sendSms(outside))
    .post('/sms/', sendSms(outside))
    .route('/kuaidi', kuaidiRoutes(outside))
    .route('/lemon/v1', lemonApi(outside))
    .route('/lemon', lemonPages(outside))
    .notFound((c) => c.html(troublePage(words.errors.heading, words.errors.unknownPage), 404))
    .onError((error, c) => {
      outside.log.error({ err: error, path: c.req.path }, 'the sandbox failed')
      return c.json({ error: 'the sandbox failed' }, 500)
    })
  return app
}

const isLocal = (host: string) =>
  host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1' || host === '[::1]'
