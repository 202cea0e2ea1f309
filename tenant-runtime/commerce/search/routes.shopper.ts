import { Hono } from 'hono'
import { z } from 'zod'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { ShopEnv } from '#request'
import { searchProducts } from './search-products.ts'

const asked = z.strictObject({
  q: z.string().trim().max(60).default(''),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

/** Mounted at `/api/search` of the shop's host. */
export const searchRoutes = new Hono<ShopEnv>().get(
  '/',
  may('anyone'),
  validate('query', asked),
  async (c) => {
    const { q, after, limit } = c.req.valid('query')
    return c.json(await c.var.inShop(({ tx }) => searchProducts(tx, q, after, limit)))
  },
)
