import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type PlatformTx, only } from './db.ts'
import { inbox } from './schema/tenants.ts'

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
