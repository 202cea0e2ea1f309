import { Hono } from 'hono'
import { z } from 'zod'
import { type ReviewRound, findTenant, readinessOf, reviewRoundsOf, submitReview } from '@wanpu/accounts'
import { setupOf } from '@wanpu/commerce/provisioning'
import type { ShopEnv } from '@wanpu/commerce/request'
import { may } from '@wanpu/kit/may'
import { problem } from '@wanpu/kit/problem'
import { validate } from '@wanpu/kit/validate'
import type { Context } from 'hono'

const shopNotReady = problem('shop-not-ready', 409, 'Some things are still missing before a review')
const submission = z.strictObject({ note: z.string().trim().max(500).default('') })

/** A shop's way through review; mounted at `/review` of a shop's merchant API, since readiness lies on both planes. */
export const reviewRoutes = new Hono<ShopEnv>()
  .get('/', may('settings.read'), async (c) => {
    const own = await c.var.inShop(setupOf)
    const seen = await c.var.services.db.inPlatform(async (tx, now) => {
      const { id } = c.var.tenant
      const tenant = (await findTenant(tx, id))!
      return {
        review: tenant.review,
        service: tenant.service,
        suspendedFor: tenant.suspendedFor,
        missing: missingOf({ ...(await readinessOf(tx, tenant, now)), ...own }),
        rounds: (await reviewRoundsOf(tx, id)).map(shownRound),
      }
    })
    return c.json(seen)
  })
  .post('/rounds', may('settings.write'), validate('json', submission), async (c) => {
    const own = await c.var.inShop(setupOf)
    const round = await c.var.services.db.inPlatform(async (tx, now) => {
      const missing = missingOf({ ...(await readinessOf(tx, c.var.tenant, now)), ...own })
      if (missing.length > 0) throw shopNotReady({ missing })
      const { note } = c.req.valid('json')
      return submitReview({ tx, now, ...asked(c) }, c.var.tenant.id, note)
    })
    return c.json(shownRound(round), 201)
  })

const asked = (c: Context<ShopEnv>) => ({ actor: c.var.actor, requestId: c.var.requestId })

/** What a shop needs before somebody looks at it, in the order that people go. */
const needs = ['plan', 'wechat', 'profile', 'decoration', 'products', 'payment', 'shipping'] as const
type Need = (typeof needs)[number]

const missingOf = (done: Record<Need, boolean>): Need[] => needs.filter((need) => !done[need])

const shownRound = ({ id, round, state, note, submittedAt, decidedAt, reasons }: ReviewRound) => ({
  id,
  round,
  state,
  note,
  submittedAt: submittedAt.toISOString(),
  decidedAt: decidedAt?.toISOString() ?? null,
  reasons,
})
