import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { memberships, tenants } from '@wanpu/migrations/schema'
import { auditPlatform } from './audit.ts'
import { createTenant } from './create-tenant.ts'
import { tooManyTrials } from './failures.ts'

/** Shops without a plan that one person may have at once. */
const mostTrials = 3

interface Opening {
  ownerId: string
  name: string
  industry: string
}

/** Opens a shop on trial; throws `too-many-trial-shops` while enough of the owner's shops have no plan. */
export const openShop = async (ctx: PlatformCtx, opening: Opening) => {
  // Two openings at once are counted one after the other.
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${opening.ownerId}, 13))`)
  if ((await countTrials(ctx.tx, opening.ownerId)) >= mostTrials) throw tooManyTrials({ limit: mostTrials })

  const tenant = await createTenant(ctx, opening)
  await auditPlatform(ctx, {
    deed: 'shop.opened',
    tenantId: tenant.id,
    details: { industry: tenant.industry },
  })
  return tenant
}

const countTrials = async (tx: PlatformTx, ownerId: string): Promise<number> => {
  const own = and(eq(memberships.merchantId, ownerId), eq(memberships.role, 'owner'), isNull(tenants.plan))
  const rows = await tx
    .select({ trials: count() })
    .from(memberships)
    .innerJoin(tenants, eq(tenants.id, memberships.tenantId))
    .where(own)
  return only(rows)?.trials ?? 0
}
