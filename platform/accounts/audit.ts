import { and, desc, eq, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import type { PlatformCtx, PlatformTx } from '@wanpu/migrations'
import { platformAudit } from '@wanpu/migrations/schema'

interface Deed {
  /** `session.started`, `authorization.begun` … */
  deed: string
  subject?: string
  tenantId?: string
  details?: Record<string, unknown>
}

/** Writes down what somebody did in the control plane. */
export const auditPlatform = async (
  { tx, actor, now, requestId }: PlatformCtx,
  { deed, subject, tenantId, details }: Deed,
) => {
  await tx.insert(platformAudit).values({
    id: newId(),
    actorKind: actor.kind,
    actorId: actor.id,
    tenantId: tenantId ?? null,
    deed,
    subject: subject ?? null,
    details: details ?? {},
    requestId: requestId ?? null,
    at: now,
  })
}

/** What was done to a shop in the control plane, of these deeds, before a moment; the last first. */
export const deedsBefore = (
  tx: PlatformTx,
  tenantId: string,
  deeds: readonly string[],
  before: { at: Date; id: string } | undefined,
  limit: number,
) =>
  tx
    .select({
      id: platformAudit.id,
      at: platformAudit.at,
      deed: platformAudit.deed,
      actorKind: platformAudit.actorKind,
      actorId: platformAudit.actorId,
    })
    .from(platformAudit)
    .where(
      and(
        eq(platformAudit.tenantId, tenantId),
        sql`${platformAudit.deed} = any(${sql.param([...deeds])}::text[])`,
        before &&
          sql`(${platformAudit.at}, ${platformAudit.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(platformAudit.at), desc(platformAudit.id))
    .limit(limit)
