import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import type { ShopEnv } from '#request'
import { describeOverview } from './overview.ts'

/** Mounted at `/api/shop/:shopId/overview`. */
export const overviewRoutes = new Hono<ShopEnv>().get('/', may('analytics.read'), async (c) =>
  c.json(await c.var.inShop(describeOverview)),
)
