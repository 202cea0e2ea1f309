import { Hono } from 'hono'
import { auditPlatform } from '@wanpu/accounts'
import { readMoment, writeMoment } from '@wanpu/kit/cursor'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { validate } from '@wanpu/kit/validate'
import { findDeadJobs } from '@wanpu/migrations/dead-jobs'
import { findTroubled } from '@wanpu/migrations/inbox'
import type { StaffEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { byStaff } from '../sessions/by-staff.ts'
import { byId, healthPage } from './inputs.ts'

const pageSize = 30

/** What did not go well and does not mend itself: callbacks and jobs; mounted at `/api/staff/health`. */
export const staffHealthRoutes = ({ db }: PlatformServices) =>
  new Hono<StaffEnv>()
    .get('/callbacks', may('staff.health.read'), validate('query', healthPage), async (c) => {
      const { rows, next } = await pageOf(c.req.valid('query').after, (page) =>
        db.inPlatform((tx) => findTroubled(tx, page)),
      )
      return c.json({ callbacks: rows.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })), next })
    })
    .get('/dead-jobs', may('staff.health.read'), validate('query', healthPage), async (c) => {
      const { rows, next } = await pageOf(c.req.valid('query').after, (page) =>
        db.inPlatform((tx) => findDeadJobs(tx, page)),
      )
      return c.json({ jobs: rows.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })), next })
    })
    .post('/dead-jobs/:id/replay', may('staff.health.write'), validate('param', byId), async (c) => {
      const { id } = c.req.valid('param')
      await db.inPlatform(async (tx, now) => {
        if (!(await tx.replay(id))) throw notFound()
        await auditPlatform(byStaff(c, tx, now), { deed: 'job.replayed', subject: id })
      })
      return c.json({ ok: true as const }, 201)
    })

type Page = Parameters<typeof findDeadJobs>[1]

const pageOf = async <R extends { at: Date; id: string }>(
  after: string | undefined,
  find: (page: Page) => PromiseLike<R[]>,
) => {
  const found = await find({ before: after ? readMoment(after) : undefined, limit: pageSize + 1 })
  const rows = found.slice(0, pageSize)
  return { rows, next: found.length > pageSize ? writeMoment(rows.at(-1)!) : null }
}
