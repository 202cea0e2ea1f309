import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { asShopper } from '#members'
import type { ShopEnv } from '#request'
import { clearUnavailable, describeCart } from './cart.ts'
import { bySku, clearing, itemChange, newItem, selection } from './inputs.ts'
import { addItem, changeItem, clearCart, countCart, removeItem, selectItems } from './items.ts'

/** Mounted at `/api/cart` of a shop's host. Changes answer the whole cart, so that a page needs one request. */
export const cartRoutes = new Hono<ShopEnv>()
  .use(async (c, next) => {
    await next()
    c.header('cache-control', 'private, no-store')
  })
  .get('/', may('anyone'), async (c) => c.json(await c.var.inShop(describeCart)))
  .get('/count', may('anyone'), async (c) => c.json(await c.var.inShop(countCart)))
  .post('/items', may('anyone'), validate('json', newItem), async (c) =>
    c.json(await asShopper(c, (ctx) => addItem(ctx, c.req.valid('json'))), 201),
  )
  .patch('/items/:skuId', may('shopper'), validate('param', bySku), validate('json', itemChange), async (c) =>
    c.json(
      await c.var.inShop(async (ctx) => {
        await changeItem(ctx, c.req.valid('param').skuId, c.req.valid('json'))
        return describeCart(ctx)
      }),
    ),
  )
  .delete('/items/:skuId', may('shopper'), validate('param', bySku), async (c) =>
    c.json(
      await c.var.inShop(async (ctx) => {
        await removeItem(ctx, c.req.valid('param').skuId)
        return describeCart(ctx)
      }),
    ),
  )
  .delete('/items', may('shopper'), validate('query', clearing), async (c) =>
    c.json(
      await c.var.inShop(async (ctx) => {
        await (c.req.valid('query').only === 'unavailable' ? clearUnavailable : clearCart)(ctx)
        return describeCart(ctx)
      }),
    ),
  )
  .patch('/selection', may('shopper'), validate('json', selection), async (c) =>
    c.json(
      await c.var.inShop(async (ctx) => {
        await selectItems(ctx, c.req.valid('json').isSelected)
        return describeCart(ctx)
      }),
    ),
  )
