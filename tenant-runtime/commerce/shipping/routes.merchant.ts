import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import type { ShopEnv } from '#request'
import { couriersOf } from './couriers.ts'
import { findFreight } from './store.ts'

/** Mounted at `/shipping` of a shop's merchant API. */
export const merchantShipping = new Hono<ShopEnv>().get('/', may('settings.read'), async (c) =>
  c.json(
    await c.var.inShop(async ({ tx }) => ({
      templates: await findFreight(tx),
      couriers: await couriersOf(tx),
    })),
  ),
)
