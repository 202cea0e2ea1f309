import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { idParam } from '#orders'
import type { ShopEnv } from '#request'
import { tryToAsk } from './asking.ts'
import { startPayment } from './flows.ts'
import { newPayment } from './inputs.ts'
import { describePayment, drawPaymentCode } from './showing.ts'

/** Mounted at the shop host's `/`. */
export const shopperPaymentRoutes = new Hono<ShopEnv>()
  .post(
    '/api/orders/:id/payments',
    may('shopper'),
    validate('param', idParam),
    validate('json', newPayment),
    async (c) => {
      const { services, inShop } = c.var
      const { method } = c.req.valid('json')
      return c.json(await startPayment(services, inShop, c.req.valid('param').id, method), 201)
    },
  )
  .get('/api/payments/:id', may('shopper'), validate('param', idParam), async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await c.var.inShop((ctx) => describePayment(ctx, id)))
  })
  .get('/api/payments/:id/code.svg', may('shopper'), validate('param', idParam), async (c) => {
    const { id } = c.req.valid('param')
    const svg = await c.var.inShop((ctx) => drawPaymentCode(ctx, id))
    return c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'private, no-store' })
  })
  .post('/api/payments/:id/query', may('shopper'), validate('param', idParam), async (c) => {
    const { services, inShop } = c.var
    const { id } = c.req.valid('param')
    await inShop((ctx) => describePayment(ctx, id))
    await tryToAsk(services, inShop, id)
    return c.json(await inShop((ctx) => describePayment(ctx, id)))
  })
