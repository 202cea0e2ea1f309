import { Hono } from 'hono'
import { z } from 'zod'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { type ShopEnv, answerTable } from '#request'
import { addCategory, arrangedTree, editCategory, orderCategories, removeCategory } from './categories.ts'
import { exportProducts } from './export.ts'
import {
  categoryEdit,
  categoryOrder,
  exportListing,
  listings,
  merchantListing,
  newCategory,
  priceEdit,
  productEdit,
} from './inputs.ts'
import { listProducts, showProduct } from './merchant-products.ts'
import { changePrices, editProduct, setListed } from './products.ts'
import { words } from './words.ts'

const byId = validate('param', z.object({ id: z.uuid() }))

/** Mounted at `/products` of a shop's merchant API. */
export const merchantProducts = new Hono<ShopEnv>()
  .get('/', may('products.read'), validate('query', merchantListing), async (c) =>
    c.json(await c.var.inShop((ctx) => listProducts(ctx, c.req.valid('query')))),
  )
  .get('/export', may('products.read'), validate('query', exportListing), (c) =>
    answerTable(words.export.name, words.export.head, exportProducts(c.var.inShop, c.req.valid('query'))),
  )
  .get('/:id', may('products.read'), byId, async (c) =>
    c.json(await c.var.inShop((ctx) => showProduct(ctx, c.req.valid('param').id))),
  )
  .post('/listings', may('products.write'), validate('json', listings), async (c) => {
    const { ids, listed } = c.req.valid('json')
    return c.json(await c.var.inShop((ctx) => setListed(ctx, ids, listed)))
  })
  .patch('/:id', may('products.write'), byId, validate('json', productEdit), async (c) => {
    await c.var.inShop((ctx) => editProduct(ctx, c.req.valid('param').id, c.req.valid('json')))
    return c.json({ id: c.req.valid('param').id })
  })
  .patch('/:id/price', may('products.write'), byId, validate('json', priceEdit), async (c) => {
    await c.var.inShop((ctx) => changePrices(ctx, c.req.valid('param').id, c.req.valid('json')))
    return c.json({ id: c.req.valid('param').id })
  })

/** Mounted at `/categories` of a shop's merchant API. */
export const merchantCategories = new Hono<ShopEnv>()
  .get('/', may('products.read'), async (c) => c.json(await c.var.inShop(arrangedTree)))
  .post('/', may('products.write'), validate('json', newCategory), async (c) =>
    c.json(await c.var.inShop((ctx) => addCategory(ctx, c.req.valid('json'))), 201),
  )
  .put('/order', may('products.write'), validate('json', categoryOrder), async (c) => {
    await c.var.inShop((ctx) => orderCategories(ctx, c.req.valid('json')))
    return c.json({})
  })
  .patch('/:id', may('products.write'), byId, validate('json', categoryEdit), async (c) => {
    await c.var.inShop((ctx) => editCategory(ctx, c.req.valid('param').id, c.req.valid('json')))
    return c.json({ id: c.req.valid('param').id })
  })
  .delete('/:id', may('products.write'), byId, async (c) => {
    await c.var.inShop((ctx) => removeCategory(ctx, c.req.valid('param').id))
    return c.json({ id: c.req.valid('param').id })
  })
