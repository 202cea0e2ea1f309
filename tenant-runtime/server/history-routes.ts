import { Hono } from 'hono'
import { type TenantDeed, deedsBefore, namesOf } from '@wanpu/accounts'
import { type ShownDeed, historyQuery, listDeeds } from '@wanpu/commerce/history'
import type { ShopEnv } from '@wanpu/commerce/request'
import { type Moment, readMoment, writeMoment } from '@wanpu/kit/cursor'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'

const pageSize = 30

/** What is done to a shop above it and is its people's to know. */
const above = [
  'billing.cancelled',
  'billing.plan-changed',
  'billing.plan-moved',
  'billing.resumed',
  'review.approved',
  'review.rejected',
  'review.submitted',
  'shop.moved',
  'shop.opened',
  'shop.resumed',
  'shop.suspended',
  'team.invited',
  'team.joined',
  'team.left',
  'team.role',
  'team.uninvited',
  'wechat.authorized',
  'wechat.menu-published',
] as const satisfies readonly TenantDeed[]

/** Who did what in a shop, the last first, from both planes; mounted at `/history` of a shop's merchant API. */
export const historyRoutes = new Hono<ShopEnv>().get(
  '/',
  may('history.read'),
  validate('query', historyQuery),
  async (c) => {
    const asked = c.req.valid('query').after
    const after = asked === undefined ? undefined : readMoment(asked)
    const own = await c.var.inShop((ctx) => listDeeds(ctx, after, pageSize + 1))
    const { deeds, names } = await c.var.services.db.inPlatform(async (tx) => {
      const others = await deedsBefore(tx, c.var.tenant.id, above, { before: after, limit: pageSize + 1 })
      const deeds = [
        ...own.map((deed) => ({ ...deed, actorKind: 'merchant' })),
        ...others.map((other) => ({ ...other, subjects: nothing })),
      ].toSorted(lastFirst)
      const merchants = deeds.flatMap(({ actorKind, actorId }) =>
        actorKind === 'merchant' && actorId ? [actorId] : [],
      )
      return { deeds, names: await namesOf(tx, [...new Set(merchants)]) }
    })

    const shown = deeds.slice(0, pageSize)
    return c.json({
      deeds: shown.map(({ actorKind, actorId, at, ...deed }) => ({
        ...deed,
        at: at.toISOString(),
        by: { kind: actorKind, name: names.get(actorId ?? '') ?? '' },
      })),
      next: deeds.length > pageSize ? writeMoment(shown.at(-1)!) : null,
    })
  },
)

const nothing: ShownDeed['subjects'] = []

const lastFirst = (one: Moment, other: Moment) =>
  other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1)
