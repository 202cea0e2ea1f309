import { desc, eq } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import type { PlatformCtx, PlatformTx } from '@wanpu/migrations'
import { auditPlatform } from './audit.ts'
import { platformAudit, staff, staffNotes } from '@wanpu/migrations/schema'

/** Writes down something about a shop for other staff. */
export const addNote = async (ctx: PlatformCtx, tenantId: string, text: string) => {
  const { tx, actor, now } = ctx
  const id = newId()
  await tx.insert(staffNotes).values({ id, tenantId, staffId: actor.id!, text, at: now })
  await auditPlatform(ctx, { deed: 'shop.noted', tenantId, subject: id })
}

/** What staff wrote about a shop, the youngest first; at most 100. */
export const notesOf = (tx: PlatformTx, tenantId: string) =>
  tx
    .select({ id: staffNotes.id, text: staffNotes.text, at: staffNotes.at, by: staff.name })
    .from(staffNotes)
    .leftJoin(staff, eq(staff.id, staffNotes.staffId))
    .where(eq(staffNotes.tenantId, tenantId))
    .orderBy(desc(staffNotes.id))
    .limit(100)

/** What people did to a shop in the control plane, the last first; at most 30. */
export const deedsOf = (tx: PlatformTx, tenantId: string) =>
  tx
    .select({
      id: platformAudit.id,
      deed: platformAudit.deed,
      actorKind: platformAudit.actorKind,
      at: platformAudit.at,
    })
    .from(platformAudit)
    .where(eq(platformAudit.tenantId, tenantId))
    .orderBy(desc(platformAudit.at), desc(platformAudit.id))
    .limit(30)
