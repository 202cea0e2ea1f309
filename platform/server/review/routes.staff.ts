import { Hono } from 'hono'
import { decideReview, listReviews } from '@wanpu/accounts'
import { noteFirstLive } from '@wanpu/billing'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { StaffEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { byStaff } from '../sessions/by-staff.ts'
import { byId, rejection, reviewPage } from './inputs.ts'
import { shownRound } from './shown.ts'

/** The queue of shops that wait for a decision, and the decisions; mounted at `/api/staff/reviews`. */
export const staffReviewRoutes = ({ db }: PlatformServices) =>
  new Hono<StaffEnv>()
    .get('/', may('staff.reviews.read'), validate('query', reviewPage), async (c) => {
      const { limit = 50, ...asked } = c.req.valid('query')
      const found = await db.inPlatform((tx) => listReviews(tx, { ...asked, limit: limit + 1 }))
      const shown = found.slice(0, limit)
      return c.json({
        reviews: shown.map(({ round, tenant: { id, name, slug, industry, plan } }) => ({
          ...shownRound(round),
          shop: { id, name, slug, industry, plan },
        })),
        next: found.length > limit ? (shown.at(-1)?.round.id ?? null) : null,
      })
    })
    .post('/:id/approval', may('staff.reviews.write'), validate('param', byId), async (c) => {
      await db.inPlatform(async (tx, now) => {
        const { tenantId } = await decideReview(byStaff(c, tx, now), c.req.valid('param').id, {
          state: 'approved',
        })
        await noteFirstLive(tx, tenantId, now)
      })
      return c.json({ state: 'approved' as const }, 201)
    })
    .post(
      '/:id/rejection',
      may('staff.reviews.write'),
      validate('param', byId),
      validate('json', rejection),
      async (c) => {
        const { reasons } = c.req.valid('json')
        await db.inPlatform((tx, now) =>
          decideReview(byStaff(c, tx, now), c.req.valid('param').id, { state: 'rejected', reasons }),
        )
        return c.json({ state: 'rejected' as const }, 201)
      },
    )
