import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import type { ShopEnv } from '#request'
import { setupOf } from './setup.ts'

/** Mounted at `/setup` of a shop's merchant API. */
export const setupRoutes = new Hono<ShopEnv>().get('/', may('settings.read'), async (c) =>
  c.json(await c.var.inShop(setupOf)),
)
