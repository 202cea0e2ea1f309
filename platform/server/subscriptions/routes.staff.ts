import { Hono } from 'hono'
import { z } from 'zod'
import { accessUntilOf, listSubscriptions } from '@wanpu/billing'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { subscriptionStates } from '@wanpu/migrations/schema'
import type { StaffEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'

const page = z.strictObject({
  state: z.enum(subscriptionStates).optional(),
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

/** Every subscription as the provider last told it, the youngest first; mounted at `/api/staff/subscriptions`. */
export const staffSubscriptionRoutes = ({ db }: PlatformServices) =>
  new Hono<StaffEnv>().get('/', may('staff.subscriptions.read'), validate('query', page), async (c) => {
    const { limit = 50, ...asked } = c.req.valid('query')
    const found = await db.inPlatform((tx) => listSubscriptions(tx, { ...asked, limit: limit + 1 }))
    const shown = found.slice(0, limit)
    return c.json({
      subscriptions: shown.map(({ subscription, shop }) => ({
        id: subscription.id,
        shop,
        plan: subscription.plan,
        state: subscription.state,
        email: subscription.email,
        renewsAt: subscription.renewsAt?.toISOString() ?? null,
        endsAt: subscription.endsAt?.toISOString() ?? null,
        opensUntil: accessUntilOf(subscription).toISOString(),
        isTest: subscription.isTest,
        createdAt: subscription.createdAt.toISOString(),
        toldAt: subscription.toldAt.toISOString(),
      })),
      next: found.length > limit ? (shown.at(-1)?.subscription.id ?? null) : null,
    })
  })
