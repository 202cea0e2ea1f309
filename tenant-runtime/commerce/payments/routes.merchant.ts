import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { idParam } from '#orders'
import type { ShopEnv } from '#request'
import { parkedQuery, resolution } from './inputs.ts'
import { listParked, resolveParkedPayment } from './parked.ts'

/** Mounted at `/api/shop/:shopId`. */
export const merchantPaymentRoutes = new Hono<ShopEnv>()
  .get('/payments/parked', may('payments.read'), validate('query', parkedQuery), async (c) => {
    const query = c.req.valid('query')
    return c.json(await c.var.inShop((ctx) => listParked(ctx, query)))
  })
  .post(
    '/payments/parked/:id/resolution',
    may('payments.write'),
    validate('param', idParam),
    validate('json', resolution),
    async (c) => {
      const { id } = c.req.valid('param')
      const { note } = c.req.valid('json')
      return c.json(await c.var.inShop((ctx) => resolveParkedPayment(ctx, id, note)))
    },
  )
