import { Hono } from 'hono'
import { countTenants, waitingReviews } from '@wanpu/accounts'
import { countSubscriptions } from '@wanpu/billing'
import { may } from '@wanpu/kit/may'
import { countDeadJobs } from '@wanpu/migrations/dead-jobs'
import { countTroubled } from '@wanpu/migrations/inbox'
import type { StaffEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'

/** The platform in figures and what waits for staff; mounted at `/api/staff/overview`. */
export const staffOverviewRoutes = ({ db, wechat }: PlatformServices) =>
  new Hono<StaffEnv>().get('/', may('staff.overview.read'), async (c) => {
    const ticketAt = await wechat.ticketAt()
    const shown = await db.inPlatform(async (tx, now) => {
      const reviews = await waitingReviews(tx)
      const { late, oldestAt, refused } = await countTroubled(tx)
      return {
        shops: await countTenants(tx),
        subscriptions: await countSubscriptions(tx),
        reviews: { waiting: reviews.count, oldestAt: reviews.oldestAt?.toISOString() ?? null },
        callbacks: { late, oldestAt: oldestAt?.toISOString() ?? null, refused },
        deadJobs: await countDeadJobs(tx),
        ticket: { at: ticketAt?.toISOString() ?? null, isLate: isLate(ticketAt, now) },
      }
    })
    return c.json(shown)
  })

// WeChat pushes a ticket every ten minutes; three that did not come are no chance.
const ticketLateMs = 30 * 60_000
const isLate = (ticketAt: Date | null, now: Date) =>
  !ticketAt || now.getTime() - ticketAt.getTime() > ticketLateMs
