import { and, desc, eq, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import type { PlatformCtx, PlatformTx } from '@wanpu/migrations'
import { platformAudit } from '@wanpu/migrations/schema'

/** Everything that is written down of what is done to a shop in the control plane. */
export const tenantDeeds = [
  'billing.cancelled',
  'billing.checkout-opened',
  'billing.plan-changed',
  'billing.plan-moved',
  'billing.resumed',
  'review.approved',
  'review.rejected',
  'review.submitted',
  'shop.contacted',
  'shop.moved',
  'shop.noted',
  'shop.opened',
  'shop.previewed',
  'shop.resumed',
  'shop.suspended',
  'team.invited',
  'team.joined',
  'team.left',
  'team.role',
  'team.uninvited',
  'wechat.authorization-begun',
  'wechat.authorized',
  'wechat.menu-published',
  'wechat.menu-saved',
] as const
export type TenantDeed = (typeof tenantDeeds)[number]

/** What somebody did with an account of their own, or what staff did to no shop in particular. */
export type AccountDeed =
  | 'job.replayed'
  | 'merchant.signed-up'
  | 'password.changed'
  | 'password.reset'
  | 'session.ended'
  | 'session.started'
  | 'session.tried'

type Deed = ({ deed: TenantDeed; tenantId: string } | { deed: AccountDeed; tenantId?: never }) & {
  subject?: string
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

interface Page {
  /** The last one of the page before. */
  before: { at: Date; id: string } | undefined
  limit: number
}

/** What was done to a shop in the control plane, of these deeds, before a moment; the last first. */
export const deedsBefore = async <D extends TenantDeed>(
  tx: PlatformTx,
  tenantId: string,
  deeds: readonly D[],
  { before, limit }: Page,
) => {
  const rows = await tx
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
  return rows.map((row) => ({ ...row, deed: row.deed as D }))
}
