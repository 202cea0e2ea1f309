import { Hono } from 'hono'
import { z } from 'zod'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { ShopEnv } from '#request'
import { stockEdit } from './inputs.ts'
import { setStock } from './stock.ts'

/** Mounted at `/products` of a shop's merchant API. */
export const merchantStock = new Hono<ShopEnv>().patch(
  '/:id/stock',
  may('products.write'),
  validate('param', z.object({ id: z.uuid() })),
  validate('json', stockEdit),
  async (c) => {
    const productId = c.req.valid('param').id
    const { skuId, onHand } = c.req.valid('json')
    await c.var.inShop((ctx) => setStock(ctx, { productId, skuId, onHand }))
    return c.json({ skuId, onHand })
  },
)
