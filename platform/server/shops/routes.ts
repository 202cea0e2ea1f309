import { Hono } from 'hono'
import { changeSlug, openShop } from '@wanpu/accounts'
import { may } from '@wanpu/kit/may'
import { problem } from '@wanpu/kit/problem'
import { validate } from '@wanpu/kit/validate'
import type { MerchantEnv } from '../env.ts'
import { type SeatEnv, seatIn } from '../billing/seat.ts'
import type { PlatformServices } from '../services.ts'
import { shownShop } from '../sessions/shown-session.ts'
import { newAddress, newShop } from './inputs.ts'
import { shopOpened } from './job-names.ts'
import { openPreview } from './preview.ts'
import { setupOf } from './setup.ts'

const industryUnknown = problem('industry-unknown', 422, 'There is no such industry')

/** Opening a shop and what is left to do for it; mounted at `/api/platform/shops`. */
export const shopRoutes = (services: PlatformServices) => {
  const { db, shopUrl, industries } = services

  return new Hono<SeatEnv>()
    .post('/', may('merchant'), validate('json', newShop), async (c) => {
      const { name, industry } = c.req.valid('json')
      const { merchant, requestId } = c.var
      if (!industries.some((one) => one.industry === industry)) throw industryUnknown({ industry })

      const shop = await db.inPlatform(async (tx, now) => {
        const actor = { kind: 'merchant', id: merchant.id } as const
        const tenant = await openShop({ tx, now, actor, requestId }, { ownerId: merchant.id, name, industry })
        await tx.enqueue(shopOpened, { tenantId: tenant.id })
        return shownShop({ role: 'owner', tenant }, shopUrl, now)
      })
      return c.json(shop, 201)
    })
    .put(
      '/:shopId/address',
      may('merchant'),
      seatIn(services, 'settings.write'),
      validate('json', newAddress),
      async (c) => {
        const { merchant, requestId, seat } = c.var
        const { slug } = c.req.valid('json')
        await db.inPlatform((tx, now) =>
          changeSlug(
            { tx, now, requestId, actor: { kind: 'merchant', id: merchant.id } },
            seat.tenant.id,
            slug,
          ),
        )
        return c.json({ slug, url: shopUrl(slug) })
      },
    )
    .post('/:shopId/previews', may('merchant'), seatIn(services, 'pages.read'), async (c) => {
      const { merchant, requestId, seat } = c.var
      const preview = await db.inPlatform((tx, now) =>
        openPreview(
          services,
          { tx, now, requestId, actor: { kind: 'merchant', id: merchant.id } },
          seat.tenant,
        ),
      )
      return c.json(preview, 201)
    })
    .get('/:shopId/setup', may('merchant'), seatIn(services), async (c) =>
      c.json(await db.inPlatform((tx, now) => setupOf(tx, c.var.seat.tenant, now))),
    )
}

/** Mounted at `/api/platform/industries`. */
export const industryRoutes = ({ industries }: PlatformServices) =>
  new Hono<MerchantEnv>().get('/', may('merchant'), (c) => c.json({ industries: [...industries] }))
