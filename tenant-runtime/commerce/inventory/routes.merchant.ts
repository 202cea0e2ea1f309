import { Hono } from 'hono'
import { z } from 'zod'
import { allowanceOf } from '@wanpu/billing'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { type ShopEnv, once } from '#request'
import { newStockedProduct, stockEdit, stockedProduct } from './inputs.ts'
import { setStock } from './stock.ts'
import { createStockedProduct, reviseStockedProduct } from './stocked-products.ts'

const byId = validate('param', z.object({ id: z.uuid() }))

/** Mounted at `/products` of a shop's merchant API: products whole, and their stock. */
export const merchantStock = new Hono<ShopEnv>()
  .post('/', may('products.write'), validate('json', newStockedProduct), (c) => {
    const product = c.req.valid('json')
    return once(c, product, 201, (ctx) =>
      createStockedProduct(ctx, product, allowanceOf(c.var.tenant, 'products', ctx.now)),
    )
  })
  .put('/:id', may('products.write'), byId, validate('json', stockedProduct), async (c) =>
    c.json(
      await c.var.inShop((ctx) => reviseStockedProduct(ctx, c.req.valid('param').id, c.req.valid('json'))),
    ),
  )
  .patch('/:id/stock', may('products.write'), byId, validate('json', stockEdit), async (c) => {
    const productId = c.req.valid('param').id
    const { skuId, onHand } = c.req.valid('json')
    await c.var.inShop((ctx) => setStock(ctx, { productId, skuId, onHand }))
    return c.json({ skuId, onHand })
  })
