import { and, eq, isNull } from 'drizzle-orm'
import { type PlatformTx, only } from '@wanpu/migrations'
import { inbox } from '@wanpu/migrations/schema'

/** Keeps a callback; false when the same one is there already. */
export const addToInbox = async (tx: PlatformTx, callback: typeof inbox.$inferInsert): Promise<boolean> => {
  const added = await tx
    .insert(inbox)
    .values(callback)
    .onConflictDoNothing({ target: [inbox.provider, inbox.eventKey] })
    .returning({ id: inbox.id })
  return added.length === 1
}

/** A callback that nobody has worked off yet. */
export const findUnprocessed = async (tx: PlatformTx, id: string) =>
  only(
    await tx
      .select()
      .from(inbox)
      .where(and(eq(inbox.id, id), isNull(inbox.processedAt))),
  )

export const markProcessed = async (
  tx: PlatformTx,
  id: string,
  processedAt: Date,
  failure: string | null,
) => {
  await tx.update(inbox).set({ processedAt, failure }).where(eq(inbox.id, id))
}
