import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { ShopEnv } from '#request'
import { describeMyOrder } from './details.ts'
import { idParam, shopperListQuery } from './inputs.ts'
import { countMyOrders, listMyOrders } from './lists.ts'
import { confirmReceipt } from './receipts.ts'

/** Mounted at the shop host's `/`. */
export const shopperOrderRoutes = new Hono<ShopEnv>()
  .get('/api/orders', may('shopper'), validate('query', shopperListQuery), async (c) => {
    const query = c.req.valid('query')
    return c.json(await c.var.inShop((ctx) => listMyOrders(ctx, query)))
  })
  .get('/api/orders/counts', may('shopper'), async (c) => c.json(await c.var.inShop(countMyOrders)))
  .get('/api/orders/:id', may('shopper'), validate('param', idParam), async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await c.var.inShop((ctx) => describeMyOrder(ctx, id)))
  })
  .post('/api/orders/:id/receipt', may('shopper'), validate('param', idParam), async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await c.var.inShop((ctx) => confirmReceipt(ctx, id)))
  })
