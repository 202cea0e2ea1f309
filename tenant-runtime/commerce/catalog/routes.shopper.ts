import { Hono } from 'hono'
import { z } from 'zod'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { ShopEnv } from '#request'
import { readIn } from '#settings'
import { productNotFound } from './failures.ts'
import { shopListing } from './inputs.ts'
import { productDetails } from './reads/product-details.ts'
import { productPages } from './reads/product-page.ts'

/** Mounted at `/api/products` of the shop's host. */
export const productRoutes = new Hono<ShopEnv>()
  .get('/', may('anyone'), validate('query', shopListing), async (c) =>
    c.json(await c.var.inShop(({ tx }) => readIn(tx, productPages, c.req.valid('query')))),
  )
  .get('/:id', may('anyone'), validate('param', z.object({ id: z.uuid() })), async (c) => {
    const { id } = c.req.valid('param')
    const product = await c.var.inShop(({ tx }) => readIn(tx, productDetails, { id }))
    if (!product) throw productNotFound({ productId: id })
    return c.json(product)
  })
