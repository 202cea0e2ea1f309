import { and, asc, eq, ne } from 'drizzle-orm'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { memberships, merchants, tenants } from '@wanpu/migrations/schema'
import type { EmployeeRole, Role } from './permissions.ts'
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

export interface Colleague {
  id: string
  name: string
  phone: string
  role: Role
  since: Date
}

/** Who works in a shop, the oldest first; at most 200. */
export const colleaguesIn = (tx: PlatformTx, tenantId: string): Promise<Colleague[]> =>
  tx
    .select({
      id: merchants.id,
      name: merchants.name,
      phone: merchants.phone,
      role: memberships.role,
      since: memberships.createdAt,
    })
    .from(memberships)
    .innerJoin(merchants, eq(merchants.id, memberships.merchantId))
    .where(eq(memberships.tenantId, tenantId))
    .orderBy(asc(memberships.createdAt), asc(merchants.id))
    .limit(200)

/** False when they have a place here already. */
export const joinShop = async (
  { tx, now }: PlatformCtx,
  { merchantId, tenantId, role }: { merchantId: string; tenantId: string; role: EmployeeRole },
): Promise<boolean> => {
  const made = await tx
    .insert(memberships)
    .values({ merchantId, tenantId, role, createdAt: now })
    .onConflictDoNothing()
    .returning({ role: memberships.role })
  return made.length === 1
}

/** False when there is nobody of this id whose place can change: the owner's stays. */
export const changeRole = async (
  tx: PlatformTx,
  tenantId: string,
  merchantId: string,
  role: EmployeeRole,
): Promise<boolean> => {
  const changed = await tx
    .update(memberships)
    .set({ role })
    .where(employee(tenantId, merchantId))
    .returning({ role: memberships.role })
  return changed.length === 1
}

/** False when there was nobody to remove: the owner stays. */
export const leaveShop = async (tx: PlatformTx, tenantId: string, merchantId: string): Promise<boolean> => {
  const gone = await tx
    .delete(memberships)
    .where(employee(tenantId, merchantId))
    .returning({ role: memberships.role })
  return gone.length === 1
}

const employee = (tenantId: string, merchantId: string) =>
  and(
    eq(memberships.tenantId, tenantId),
    eq(memberships.merchantId, merchantId),
    ne(memberships.role, 'owner'),
  )

const select = (tx: PlatformTx) =>
  tx
    .select({ role: memberships.role, tenant: tenants })
    .from(memberships)
    .innerJoin(tenants, eq(tenants.id, memberships.tenantId))
    .$dynamic()
