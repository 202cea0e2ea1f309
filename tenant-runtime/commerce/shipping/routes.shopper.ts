import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { validate } from '@wanpu/kit/validate'
import { regionsIn } from '#members'
import type { ShopEnv } from '#request'
import { regionsQuery } from './inputs.ts'

/** Mounted at `/api/regions` of a shop's host; the same for every shop and shopper. */
export const regionRoutes = new Hono<ShopEnv>().get(
  '/',
  may('anyone'),
  validate('query', regionsQuery),
  (c) => {
    const regions = regionsIn(c.req.valid('query').parent)
    if (!regions) throw notFound()

    c.header('cache-control', 'public, max-age=604800, immutable')
    return c.json({ regions })
  },
)
