import { and, asc, eq } from 'drizzle-orm'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { memberships, tenants } from '@wanpu/migrations/schema'
import type { Role } from './permissions.ts'
import type { Tenant } from './tenants.ts'

export interface Membership {
  role: Role
  tenant: Tenant
}

/** Somebody's place in a shop together with the shop; undefined when they have none. */
export const findMembership = async (
  tx: PlatformTx,
  merchantId: string,
  tenantId: string,
): Promise<Membership | undefined> =>
  only(
    await select(tx).where(and(eq(memberships.merchantId, merchantId), eq(memberships.tenantId, tenantId))),
  )

/** The shops somebody works in, the oldest first; at most 200. */
export const shopsOf = (tx: PlatformTx, merchantId: string): Promise<Membership[]> =>
  select(tx)
    .where(eq(memberships.merchantId, merchantId))
    .orderBy(asc(memberships.createdAt), asc(memberships.tenantId))
    .limit(200)

export const addMembership = async (
  { tx, now }: PlatformCtx,
  merchantId: string,
  tenantId: string,
  role: Role,
) => {
  await tx.insert(memberships).values({ merchantId, tenantId, role, createdAt: now })
}

const select = (tx: PlatformTx) =>
  tx
    .select({ role: memberships.role, tenant: tenants })
    .from(memberships)
    .innerJoin(tenants, eq(tenants.id, memberships.tenantId))
    .$dynamic()
