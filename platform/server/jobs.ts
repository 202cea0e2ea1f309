import { lt, sql } from 'drizzle-orm'
import { type JobHandler, defineJob, handle, nothing } from '@wanpu/kit/queue'
import { oauthStates } from '@wanpu/migrations/schema'
import { merchantCodes, merchantSessions, staffSessions } from '@wanpu/sessions'
import { billingJobs } from './billing/jobs.ts'
import type { PlatformServices } from './services.ts'
import { teamJobs } from './team/jobs.ts'
import { pushHandler } from './wechat/push-job.ts'

const sweepJob = defineJob('platform-sweep', nothing, { cron: '17 4 * * *', concurrency: 1 })

/** What the worker does for the control plane. */
export const platformJobs = (services: PlatformServices): JobHandler[] => [
  pushHandler(services),
  sweepHandler(services),
  ...billingJobs(services),
  ...teamJobs(services),
]

// Nothing here counts once it has expired; it is only in the way.
const sweepHandler = ({ db, pepper }: PlatformServices) =>
  handle(sweepJob, async () => {
    await db.inPlatform(async (tx) => {
      await merchantSessions(tx).forgetExpired()
      await staffSessions(tx).forgetExpired()
      await tx.delete(oauthStates).where(lt(oauthStates.expiresAt, sql`now()`))
    })
    await merchantCodes(db.inPlatform, pepper).forgetOld()
  })
