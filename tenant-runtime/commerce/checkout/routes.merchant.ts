import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { idParam } from '#orders'
import type { ShopEnv } from '#request'
import { closeOrder } from './flows.ts'

/** Mounted at `/api/shop/:shopId`. */
export const merchantCheckoutRoutes = new Hono<ShopEnv>().post(
  '/orders/:id/closure',
  may('orders.close'),
  validate('param', idParam),
  async (c) => {
    const { services, inShop } = c.var
    const { id } = c.req.valid('param')
    await closeOrder(services, inShop, id, 'merchant')
    return c.json({ id })
  },
)
