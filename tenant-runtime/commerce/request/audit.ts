import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { shopAudit } from '@wanpu/migrations/schema'

/** Writes down what a person did in the shop; `deed` is `products.unlist`, `subject` the id it was done to. */
export const auditShop = async (
  { tx, actor, now, requestId }: Ctx,
  deed: string,
  subject: string,
  details: Record<string, unknown> = {},
) => {
  await tx.insert(shopAudit).values({
    tenantId: tx.tenantId,
    id: newId(),
    actorKind: actor.kind,
    actorId: actor.id,
    deed,
    subject,
    details,
    requestId: requestId ?? null,
    at: now,
  })
}
