import type { z } from 'zod'
import type { Job } from '@wanpu/kit/queue'
import type { Database } from '@wanpu/migrations'
import {
  type Callback,
  closeCallback as closeIn,
  findCallback as findIn,
  keepCallback as keepIn,
} from '@wanpu/migrations/inbox'

type Platform = Pick<Database, 'inPlatform'>
type InboxJob = Job<z.ZodObject<{ tenantId: z.ZodString; inboxId: z.ZodString }>>

/** Keeps a verified callback of a shop, the first time it comes, and enqueues the job that works it off. */
export const keepCallback = (db: Platform, callback: Callback & { tenantId: string }, job: InboxJob) =>
  db.inPlatform(async (tx) => {
    const { tenantId } = callback
    const inboxId = await keepIn(tx, callback)
    if (inboxId) await tx.enqueue(job, { tenantId, inboxId }, { group: tenantId })
  })

/** The kept callback of this shop; null once it is worked off. */
export const findCallback = async (db: Platform, tenantId: string, inboxId: string) => {
  const kept = await db.inPlatform((tx) => findIn(tx, inboxId))
  return kept?.tenantId === tenantId ? kept : null
}

export const closeCallback = (db: Platform, inboxId: string, failure: string | null = null) =>
  db.inPlatform((tx, now) => closeIn(tx, inboxId, now, failure))
