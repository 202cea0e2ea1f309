import { newId } from '@wanpu/kit/ids'
import type { PlatformCtx } from '@wanpu/migrations'
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
