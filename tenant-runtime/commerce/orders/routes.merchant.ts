import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { type ShopEnv, answerTable } from '#request'
import { describeOrder, revealReceiver } from './details.ts'
import { exportOrders } from './export.ts'
import { exportQuery, idParam, merchantListQuery, newShipment } from './inputs.ts'
import { listOrders } from './lists.ts'
import { shipOrder } from './shipments.ts'
import { streamOrders } from './stream.ts'
import { words } from './words.ts'

/** Mounted at `/api/shop/:shopId`. */
export const merchantOrderRoutes = new Hono<ShopEnv>()
  .get('/orders', may('orders.read'), validate('query', merchantListQuery), async (c) => {
    const query = c.req.valid('query')
    return c.json(await c.var.inShop((ctx) => listOrders(ctx, query)))
  })
  .get('/orders/export', may('orders.export'), validate('query', exportQuery), (c) =>
    answerTable(words.export.name, words.export.head, exportOrders(c.var.inShop, c.req.valid('query'))),
  )
  .get('/orders/stream', may('orders.read'), streamOrders)
  .get('/orders/:id', may('orders.read'), validate('param', idParam), async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await c.var.inShop((ctx) => describeOrder(ctx, id)))
  })
  .post('/orders/:id/reveal', may('orders.read'), validate('param', idParam), async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await c.var.inShop((ctx) => revealReceiver(ctx, id)))
  })
  .post(
    '/orders/:id/shipments',
    may('orders.ship'),
    validate('param', idParam),
    validate('json', newShipment),
    async (c) => {
      const { id } = c.req.valid('param')
      const shipment = c.req.valid('json')
      return c.json(await c.var.inShop((ctx) => shipOrder(ctx, id, shipment)), 201)
    },
  )
