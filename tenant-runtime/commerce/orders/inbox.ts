import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { newId } from '@wanpu/kit/ids'
import type { Job } from '@wanpu/kit/queue'
import { type Database, only } from '@wanpu/migrations'
import { inbox } from '@wanpu/migrations/schema'

type Platform = Pick<Database, 'inPlatform'>

interface Callback {
  provider: string
  /** Unique per provider; holds whatever keeps one sender from taking another's key. */
  eventKey: string
  tenantId: string
  headers?: Record<string, string>
  body: Uint8Array
}
type InboxJob = Job<z.ZodObject<{ tenantId: z.ZodString; inboxId: z.ZodString }>>

/** Keeps a verified callback, the first time it comes, and enqueues the job that works it off. */
export const keepCallback = async (
  db: Platform,
  { body, headers = {}, ...callback }: Callback,
  job: InboxJob,
) => {
  await db.inPlatform(async (tx) => {
    const id = newId()
    const kept = await tx
      .insert(inbox)
      .values({ ...callback, id, headers, body: Buffer.from(body) })
      .onConflictDoNothing({ target: [inbox.provider, inbox.eventKey] })
      .returning({ id: inbox.id })
    if (kept.length === 0) return

    await tx.enqueue(job, { tenantId: callback.tenantId, inboxId: id }, { group: callback.tenantId })
  })
}

/** The kept callback of this shop; null once it is worked off. */
export const findCallback = (db: Platform, tenantId: string, inboxId: string) =>
  db.inPlatform(async (tx) => {
    const row = only(
      await tx
        .select({ eventKey: inbox.eventKey, body: inbox.body })
        .from(inbox)
        .where(and(eq(inbox.id, inboxId), eq(inbox.tenantId, tenantId), isNull(inbox.processedAt))),
    )
    return row ?? null
  })

/** Marks a callback as worked off; `failure` says why it could not change anything. */
export const closeCallback = (db: Platform, inboxId: string, failure: string | null = null) =>
  db.inPlatform(async (tx, now) => {
    await tx.update(inbox).set({ processedAt: now, failure }).where(eq(inbox.id, inboxId))
  })
