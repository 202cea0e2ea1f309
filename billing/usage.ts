import { and, eq, sql } from 'drizzle-orm'
import { type PlatformTx, type Tx, mine, only } from '@wanpu/migrations'
import { platformUsage, shopUsage } from '@wanpu/migrations/schema'
import { planLimitReached } from './failures.ts'
import { type UsageKind, planOf } from './plans.ts'

/** How much of something a shop may have, and by which plan; the route hands it to the verb. */
export interface Allowance {
  plan: string
  limit: number
}

interface Entitled {
  plan: string | null
  accessUntil: Date | null
}

/** What a shop's plan allows; past its access the trial's room counts, so that nothing grows and nothing is lost. */
export const allowanceOf = ({ plan, accessUntil }: Entitled, kind: UsageKind, now: Date): Allowance => {
  const counting = planOf(accessUntil && now < accessUntil ? plan : null)
  return { plan: counting.version, limit: counting.limits[kind].hard }
}

/** Adds to what a shop uses, or throws `planLimitReached`: one statement decides, so two cannot take the last place. */
export const takeUsage = async (
  tx: Tx,
  kind: UsageKind,
  amount: number,
  { plan, limit }: Allowance,
): Promise<void> => {
  const taken =
    amount <= limit &&
    (await tx
      .insert(shopUsage)
      .values({ tenantId: tx.tenantId, kind, used: amount })
      .onConflictDoUpdate({
        target: [shopUsage.tenantId, shopUsage.kind],
        set: { used: sql`${shopUsage.used} + ${amount}` },
        setWhere: sql`${shopUsage.used} + ${amount} <= ${limit}`,
      })
      .returning({ used: shopUsage.used }))
  if (taken && taken.length === 1) return

  throw planLimitReached({ kind, plan, limit, asked: amount, used: (await shopUsed(tx))[kind] ?? 0 })
}

/** Gives room back; what was never counted does not go below zero. */
export const giveUsage = async (tx: Tx, kind: UsageKind, amount: number): Promise<void> => {
  await tx
    .update(shopUsage)
    .set({ used: sql`greatest(${shopUsage.used} - ${amount}, 0)` })
    .where(mine(tx, shopUsage, eq(shopUsage.kind, kind)))
}

/** What a shop uses, as it counts itself. */
export const shopUsed = async (tx: Tx): Promise<Partial<Record<string, number>>> => {
  const rows = await tx
    .select({ kind: shopUsage.kind, used: shopUsage.used })
    .from(shopUsage)
    .where(mine(tx, shopUsage))
  return Object.fromEntries(rows.map(({ kind, used }) => [kind, used]))
}

/** The same as `takeUsage` for what the control plane counts: employees. */
export const takePlatformUsage = async (
  tx: PlatformTx,
  tenantId: string,
  kind: UsageKind,
  amount: number,
  { plan, limit }: Allowance,
): Promise<void> => {
  const taken =
    amount <= limit &&
    (await tx
      .insert(platformUsage)
      .values({ tenantId, kind, used: amount })
      .onConflictDoUpdate({
        target: [platformUsage.tenantId, platformUsage.kind],
        set: { used: sql`${platformUsage.used} + ${amount}`, at: sql`now()` },
        setWhere: sql`${platformUsage.used} + ${amount} <= ${limit}`,
      })
      .returning({ used: platformUsage.used }))
  if (taken && taken.length === 1) return

  const row = only(
    await tx.select({ used: platformUsage.used }).from(platformUsage).where(ofTenant(tenantId, kind)),
  )
  throw planLimitReached({ kind, plan, limit, asked: amount, used: row?.used ?? 0 })
}

export const givePlatformUsage = async (
  tx: PlatformTx,
  tenantId: string,
  kind: UsageKind,
  amount: number,
): Promise<void> => {
  await tx
    .update(platformUsage)
    .set({ used: sql`greatest(${platformUsage.used} - ${amount}, 0)`, at: sql`now()` })
    .where(ofTenant(tenantId, kind))
}

/** Copies a shop's own counters, read by `read`, to where the console's plan page and staff read them. */
export const copyUsage = async (
  tx: PlatformTx,
  tenantId: string,
  read: () => Promise<Partial<Record<string, number>>>,
) => {
  // Read after the lock, so that of two copies the later holds the younger figures.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`usage ${tenantId}`}, 0))`)
  for (const [kind, amount = 0] of Object.entries(await read()))
    await tx
      .insert(platformUsage)
      .values({ tenantId, kind, used: amount })
      .onConflictDoUpdate({
        target: [platformUsage.tenantId, platformUsage.kind],
        set: { used: amount, at: sql`now()` },
      })
}

const ofTenant = (tenantId: string, kind: string) =>
  and(eq(platformUsage.tenantId, tenantId), eq(platformUsage.kind, kind))
