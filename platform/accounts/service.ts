import { and, desc, eq, notInArray } from 'drizzle-orm'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { platformAudit, tenants } from '@wanpu/migrations/schema'
import { auditPlatform } from './audit.ts'
import { notSuspended, suspendedAlready } from './failures.ts'
import type { Tenant } from './tenants.ts'

type Service = Tenant['service']
const suspended = 'shop.suspended'

/** Takes a shop off its shoppers' hands; nothing of it is changed but this word, which resuming gives back. */
export const suspendShop = async (ctx: PlatformCtx, tenantId: string, reason: string) => {
  const before = await lockShop(ctx.tx, tenantId)
  const taken = await ctx.tx
    .update(tenants)
    .set({ service: 'suspended', suspendedFor: reason })
    .where(and(eq(tenants.id, tenantId), notInArray(tenants.service, ['suspended', 'closed'])))
    .returning({ id: tenants.id })
  if (!before || taken.length === 0) throw suspendedAlready({ tenantId })
  await auditPlatform(ctx, { deed: suspended, tenantId, details: { reason, service: before.service } })
}

/** Ends a suspension: the shop serves as it did before, and a trial that was paid for meanwhile is open. */
export const resumeShop = async (ctx: PlatformCtx, tenantId: string): Promise<Service> => {
  const shop = await lockShop(ctx.tx, tenantId)
  if (shop?.service !== 'suspended') throw notSuspended({ tenantId })

  const before = await serviceBefore(ctx.tx, tenantId)
  const isPaid = shop.accessUntil !== null && ctx.now < shop.accessUntil
  const service = before === 'trial' && isPaid ? 'open' : before
  await ctx.tx.update(tenants).set({ service, suspendedFor: null }).where(eq(tenants.id, tenantId))
  await auditPlatform(ctx, { deed: 'shop.resumed', tenantId, details: { service } })
  return service
}

const lockShop = async (tx: PlatformTx, tenantId: string) =>
  only(await tx.select().from(tenants).where(eq(tenants.id, tenantId)).for('update'))

const serviceBefore = async (tx: PlatformTx, tenantId: string): Promise<Service> => {
  const last = only(
    await tx
      .select({ details: platformAudit.details })
      .from(platformAudit)
      .where(and(eq(platformAudit.tenantId, tenantId), eq(platformAudit.deed, suspended)))
      .orderBy(desc(platformAudit.id))
      .limit(1),
  )
  const said = last?.details['service']
  return said === 'open' || said === 'resting' ? said : 'trial'
}
