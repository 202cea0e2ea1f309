import { type Context, Hono } from 'hono'
import type { Outside } from '../ground.ts'
import { currentUser } from '../phone/current-user.ts'
import { type User, userByOpenid, userOf } from '../world.ts'
import { demoPin, payOutcome, pinSheet } from './cashier-pages.ts'
import { type Launch, launchShape, readLaunch } from './launch.ts'
import { notifyPaid } from './notification.ts'
import { findByCode, stateOf, takeMoney } from './orders.ts'
import type { PayOrder } from './pay-order.ts'

/** Where a person pays: the sheet over a shop's page (JSAPI) and the phone that scanned a code (Native). */
export const cashierRoutes = (outside: Outside) => {
  const pay = async (
    c: Context,
    order: PayOrder,
    user: User,
    again: (wrong: boolean) => Response | Promise<Response>,
  ) => {
    const { pin } = await c.req.parseBody()
    if (pin !== demoPin) return again(true)
    if (!takeMoney(outside, order, user)) return c.html(payOutcome('fail', 'state'))
    notifyPaid(outside, order).catch((error: unknown) =>
      outside.log.error({ err: error }, 'could not tell of a payment'),
    )
    return c.html(payOutcome('ok'))
  }
  const launchOf = (c: Context): Launch | null => launchShape.safeParse(c.req.query()).data ?? null

  const jsapi = (c: Context, withOrder: (order: PayOrder, user: User) => Response | Promise<Response>) => {
    const launch = launchOf(c)
    const order = launch ? readLaunch(outside, launch) : 'prepay'
    if (typeof order === 'string') return c.html(payOutcome('fail', order))
    return withOrder(order, userByOpenid(outside.world, order.body.appid, order.body.payer!.openid)!)
  }
  const native = (c: Context, withOrder: (order: PayOrder, user: User) => Response | Promise<Response>) => {
    const order = findByCode(outside, c.req.query('code_url') ?? '')
    if (!order || stateOf(outside, order) !== 'NOTPAY')
      return c.html(payOutcome('fail', order ? 'state' : 'prepay'))
    const asked = c.req.query('user')
    return withOrder(order, (asked ? userOf(outside.world, asked) : undefined) ?? currentUser(outside, c))
  }
  const sheet = (c: Context, order: PayOrder, user: User) => (wrong: boolean) =>
    c.html(pinSheet(outside, order, user, `${c.req.path}${new URL(c.req.url).search}`, wrong))

  return new Hono()
    .get('/jsapi', (c) => jsapi(c, (order, user) => sheet(c, order, user)(false)))
    .post('/jsapi', (c) => jsapi(c, (order, user) => pay(c, order, user, sheet(c, order, user))))
    .get('/native', (c) => native(c, (order, user) => sheet(c, order, user)(false)))
    .post('/native', (c) => native(c, (order, user) => pay(c, order, user, sheet(c, order, user))))
}
