import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { ShopEnv } from '#request'
import { settingsEdit } from './inputs.ts'
import { editSettings, findSettings } from './shop-settings.ts'

/** Mounted at `/settings` of a shop's merchant API. */
export const settingsRoutes = new Hono<ShopEnv>()
  .get('/', may('settings.read'), async (c) => c.json(await c.var.inShop(({ tx }) => findSettings(tx))))
  .patch('/', may('settings.write'), validate('json', settingsEdit), async (c) =>
    c.json(await c.var.inShop((ctx) => editSettings(ctx, c.req.valid('json')))),
  )
