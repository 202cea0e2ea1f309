import { Hono } from 'hono'
import { z } from 'zod'
import { isId } from '@wanpu/kit/ids'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { validate } from '@wanpu/kit/validate'
import { regionsIn } from '#members'
import type { ShopEnv } from '#request'
import { findSettings } from '#settings'
import { chooseCouriers, couriersOf, knownCouriers } from './couriers.ts'
import { courierChoice, freightTemplateInput, regionsQuery, shipFromInput } from './inputs.ts'
import { setShipFrom } from './ship-from.ts'
import { findFreight } from './store.ts'
import { addFreightTemplate, editFreightTemplate, removeFreightTemplate } from './templates.ts'

const byId = validate('param', z.object({ id: z.string().refine(isId, 'not an id') }))

/** Mounted at `/shipping` of a shop's merchant API. */
export const merchantShipping = new Hono<ShopEnv>()
  .get('/', may('settings.read'), async (c) =>
    c.json(
      await c.var.inShop(async ({ tx }) => ({
        templates: await findFreight(tx),
        couriers: await couriersOf(tx),
        shipFrom: (await findSettings(tx)).shipFrom,
        knownCouriers,
      })),
    ),
  )
  .get('/regions', may('settings.read'), validate('query', regionsQuery), (c) => {
    const regions = regionsIn(c.req.valid('query').parent)
    if (!regions) throw notFound()
    return c.json({ regions })
  })
  .post('/templates', may('settings.write'), validate('json', freightTemplateInput), async (c) =>
    c.json(await c.var.inShop((ctx) => addFreightTemplate(ctx, c.req.valid('json'))), 201),
  )
  .put('/templates/:id', may('settings.write'), byId, validate('json', freightTemplateInput), async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await c.var.inShop((ctx) => editFreightTemplate(ctx, id, c.req.valid('json'))))
  })
  .delete('/templates/:id', may('settings.write'), byId, async (c) =>
    c.json(await c.var.inShop((ctx) => removeFreightTemplate(ctx, c.req.valid('param').id))),
  )
  .put('/couriers', may('settings.write'), validate('json', courierChoice), async (c) =>
    c.json(await c.var.inShop((ctx) => chooseCouriers(ctx, c.req.valid('json').codes))),
  )
  .put('/ship-from', may('settings.write'), validate('json', shipFromInput), async (c) =>
    c.json(await c.var.inShop((ctx) => setShipFrom(ctx, c.req.valid('json')))),
  )
