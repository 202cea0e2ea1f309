import { and, desc, eq, lt } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import type { PlatformCtx, PlatformTx } from '@wanpu/migrations'
import { auditPlatform } from './audit.ts'
import { staff, staffNotes } from '@wanpu/migrations/schema'

/** Writes down something about a shop for other staff. */
export const addNote = async (ctx: PlatformCtx, tenantId: string, text: string) => {
  const { tx, actor, now } = ctx
  const id = newId()
  await tx.insert(staffNotes).values({ id, tenantId, staffId: actor.id!, text, at: now })
  await auditPlatform(ctx, { deed: 'shop.noted', tenantId, subject: id })
}

/** What staff wrote about a shop, the youngest first; `after` is the last id of the page before. */
export const notesOf = (tx: PlatformTx, tenantId: string, { after, limit }: Page) =>
  tx
    .select({ id: staffNotes.id, text: staffNotes.text, at: staffNotes.at, by: staff.name })
    .from(staffNotes)
    .leftJoin(staff, eq(staff.id, staffNotes.staffId))
    .where(and(eq(staffNotes.tenantId, tenantId), after ? lt(staffNotes.id, after) : undefined))
    .orderBy(desc(staffNotes.id))
    .limit(limit)

interface Page {
  after?: string | undefined
  limit: number
}
