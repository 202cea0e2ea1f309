import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { idParam } from '#orders'
import { type ShopEnv, once } from '#request'
import { checkOut } from './checkouts.ts'
import { closeOrder } from './flows.ts'
import { newOrder, previewInput } from './inputs.ts'
import { previewOrder } from './previews.ts'

/** Mounted at the shop host's `/`. */
export const checkoutRoutes = new Hono<ShopEnv>()
  .post('/api/checkout/preview', may('anyone'), validate('json', previewInput), async (c) => {
    const input = c.req.valid('json')
    return c.json(await c.var.inShop((ctx) => previewOrder(ctx, input)))
  })
  .post('/api/orders', may('shopper'), validate('json', newOrder), (c) => {
    const input = c.req.valid('json')
    return once(c, input, 201, (ctx) => checkOut(ctx, input))
  })
  .post('/api/orders/:id/closure', may('shopper'), validate('param', idParam), async (c) => {
    const { services, inShop } = c.var
    const { id } = c.req.valid('param')
    await closeOrder(services, inShop, id, 'shopper')
    return c.json({ id })
  })
