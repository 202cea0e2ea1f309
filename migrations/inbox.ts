import { and, count, desc, eq, isNotNull, isNull, lt, min, or, sql } from 'drizzle-orm'
import type { Moment } from '@wanpu/kit/cursor'
import { newId } from '@wanpu/kit/ids'
import { type PlatformTx, only } from './db.ts'
import { inbox, tenants } from './schema/tenants.ts'

export interface Callback {
  provider: string
  /** Unique per provider; holds whatever keeps one sender from taking another's key. */
  eventKey: string
  tenantId?: string | null
  headers?: Record<string, string>
  body: Uint8Array
}

/** Keeps a verified callback as it came; answers its id, or null when the same one is there already. */
export const keepCallback = async (
  tx: PlatformTx,
  { body, headers = {}, ...callback }: Callback,
): Promise<string | null> => {
  const id = newId()
  const kept = await tx
    .insert(inbox)
    .values({ ...callback, id, headers, body: Buffer.from(body) })
    .onConflictDoNothing({ target: [inbox.provider, inbox.eventKey] })
    .returning({ id: inbox.id })
  return kept.length === 1 ? id : null
}

/** A kept callback that nobody has worked off yet. */
export const findCallback = async (tx: PlatformTx, id: string) =>
  only(
    await tx
      .select()
      .from(inbox)
      .where(and(eq(inbox.id, id), isNull(inbox.processedAt))),
  )

/** Marks a callback as worked off; `failure` says why it could not change anything. */
export const closeCallback = async (
  tx: PlatformTx,
  id: string,
  processedAt: Date,
  failure: string | null = null,
) => {
  await tx.update(inbox).set({ processedAt, failure }).where(eq(inbox.id, id))
}

// What waits for its job longer than this, somebody should look at.
const isLate = and(isNull(inbox.processedAt), lt(inbox.receivedAt, sql`now() - interval '2 minutes'`))
const isRefused = and(isNotNull(inbox.failure), lt(sql`now() - interval '7 days'`, inbox.receivedAt))

/** How many callbacks nobody works off, since when, and how many of the last seven days could not change anything. */
export const countTroubled = async (tx: PlatformTx) => {
  const [late] = await tx
    .select({ count: count(), oldestAt: min(inbox.receivedAt) })
    .from(inbox)
    .where(isLate)
  const [refused] = await tx.select({ count: count() }).from(inbox).where(isRefused)
  return { late: late!.count, oldestAt: late!.oldestAt, refused: refused!.count }
}

/** The same callbacks with their shops, the youngest first; `before` is the last one of the page before. */
export const findTroubled = (
  tx: PlatformTx,
  { before, limit }: { before: Moment | undefined; limit: number },
) => {
  const at = sql<Date>`date_trunc('milliseconds', ${inbox.receivedAt})`.mapWith(inbox.receivedAt)
  return tx
    .select({
      id: inbox.id,
      provider: inbox.provider,
      at,
      failure: inbox.failure,
      shop: { id: tenants.id, name: tenants.name },
    })
    .from(inbox)
    .leftJoin(tenants, eq(tenants.id, inbox.tenantId))
    .where(
      and(
        or(isLate, isRefused),
        before && sql`(${at}, ${inbox.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(at), desc(inbox.id))
    .limit(limit)
}
