import { and, count, desc, eq, gt, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import { type PlatformTx, only } from '@wanpu/migrations'
import {
  billingCheckouts,
  planChanges,
  platformUsage,
  subscriptionInvoices,
  subscriptions,
  tenants,
} from '@wanpu/migrations/schema'
import type { ToldInvoice } from './told.ts'

export type Subscription = typeof subscriptions.$inferSelect
export type Checkout = typeof billingCheckouts.$inferSelect

export const insertCheckout = async (tx: PlatformTx, values: typeof billingCheckouts.$inferInsert) => {
  await tx.insert(billingCheckouts).values(values)
}
export const setCheckoutUrl = async (tx: PlatformTx, id: string, url: string) => {
  await tx.update(billingCheckouts).set({ url }).where(eq(billingCheckouts.id, id))
}
export const findCheckout = async (tx: PlatformTx, id: string): Promise<Checkout | undefined> =>
  only(await tx.select().from(billingCheckouts).where(eq(billingCheckouts.id, id)))

/** Takes the checkout for one subscription; false when another one had it. */
export const completeCheckout = async (tx: PlatformTx, id: string, at: Date): Promise<boolean> => {
  const taken = await tx
    .update(billingCheckouts)
    .set({ completedAt: at })
    .where(and(eq(billingCheckouts.id, id), isNull(billingCheckouts.completedAt)))
    .returning({ id: billingCheckouts.id })
  return taken.length === 1
}

// The provider's clock and the database's are two.
const clockSkewMs = 5 * 60_000

/** Checkouts of a variant that could still have been paid at a moment; two at most, since one alone is certain. */
export const openCheckoutsAt = (tx: PlatformTx, variantId: string, at: Date, openForMs: number) =>
  tx
    .select()
    .from(billingCheckouts)
    .where(
      and(
        eq(billingCheckouts.variantId, variantId),
        isNull(billingCheckouts.completedAt),
        lte(billingCheckouts.createdAt, new Date(at.getTime() + clockSkewMs)),
        gte(billingCheckouts.createdAt, new Date(at.getTime() - openForMs - clockSkewMs)),
      ),
    )
    .limit(2)

export const findSubscription = async (tx: PlatformTx, id: string): Promise<Subscription | undefined> =>
  only(await tx.select().from(subscriptions).where(eq(subscriptions.id, id)))

export const subscriptionsOf = (tx: PlatformTx, tenantId: string): Promise<Subscription[]> =>
  tx
    .select()
    .from(subscriptions)
    .where(eq(subscriptions.tenantId, tenantId))
    .orderBy(desc(subscriptions.createdAt))
    .limit(100)

interface Page {
  state?: Subscription['state'] | undefined
  /** The last id of the page before. */
  after?: string | undefined
  limit: number
}

/** Subscriptions with their shops, the youngest first. */
export const listSubscriptions = (tx: PlatformTx, { state, after, limit }: Page) => {
  const place = sql`(${subscriptions.createdAt}, ${subscriptions.id})`
  const beyond =
    after &&
    sql`${place} < (select last.created_at, last.id from platform.subscriptions last where last.id = ${after})`
  return tx
    .select({
      subscription: subscriptions,
      shop: { id: tenants.id, name: tenants.name, slug: tenants.slug },
    })
    .from(subscriptions)
    .innerJoin(tenants, eq(tenants.id, subscriptions.tenantId))
    .where(and(state && eq(subscriptions.state, state), beyond || undefined))
    .orderBy(desc(subscriptions.createdAt), desc(subscriptions.id))
    .limit(limit)
}

/** A shop's changes of plan, the youngest first; at most 50. */
export const planChangesOf = (tx: PlatformTx, tenantId: string) =>
  tx
    .select()
    .from(planChanges)
    .where(eq(planChanges.tenantId, tenantId))
    .orderBy(desc(planChanges.at), desc(planChanges.id))
    .limit(50)

/** When each of these subscriptions was last told. */
export const toldMoments = async (tx: PlatformTx, ids: readonly string[]) => {
  const rows = ids.length
    ? await tx
        .select({ id: subscriptions.id, toldAt: subscriptions.toldAt })
        .from(subscriptions)
        .where(inArray(subscriptions.id, [...ids]))
    : []
  return new Map(rows.map(({ id, toldAt }) => [id, toldAt]))
}

/** Keeps what was told unless something younger is there; false when it is too late. */
export const keepSubscription = async (tx: PlatformTx, row: Subscription): Promise<boolean> => {
  const { id: _id, tenantId: _tenant, createdAt: _created, ...told } = row
  const kept = await tx
    .insert(subscriptions)
    .values(row)
    .onConflictDoUpdate({
      target: subscriptions.id,
      set: told,
      setWhere: lte(subscriptions.toldAt, row.toldAt),
    })
    .returning({ id: subscriptions.id })
  return kept.length === 1
}

/** Keeps a bill unless something younger is told of it already. */
export const keepInvoice = async (tx: PlatformTx, tenantId: string, invoice: ToldInvoice) => {
  const { id: _id, subscriptionId: _subscription, createdAt: _created, ...told } = invoice
  await tx
    .insert(subscriptionInvoices)
    .values({ tenantId, ...invoice })
    .onConflictDoUpdate({
      target: subscriptionInvoices.id,
      set: told,
      setWhere: lte(subscriptionInvoices.toldAt, invoice.toldAt),
    })
}

/** A shop's bills, the youngest first, from beyond `before`. */
export const invoicesOf = (tx: PlatformTx, tenantId: string, before: Date | undefined, limit: number) =>
  tx
    .select()
    .from(subscriptionInvoices)
    .where(
      and(eq(subscriptionInvoices.tenantId, tenantId), before && lt(subscriptionInvoices.createdAt, before)),
    )
    .orderBy(desc(subscriptionInvoices.createdAt), desc(subscriptionInvoices.id))
    .limit(limit)

/** The shop's row, locked: its plan changes one at a time. */
export const lockTenant = async (tx: PlatformTx, tenantId: string) =>
  only(
    await tx
      .select({ plan: tenants.plan, accessUntil: tenants.accessUntil, service: tenants.service })
      .from(tenants)
      .where(eq(tenants.id, tenantId))
      .for('update'),
  )

/** Gives the shop a plan; `opens` ends its trial, and changes no other state of service. */
export const setPlan = async (
  tx: PlatformTx,
  tenantId: string,
  { plan, accessUntil, opens }: { plan: string; accessUntil: Date; opens: boolean },
) => {
  const service = opens
    ? sql`case when ${tenants.service} = 'trial' then 'open' else ${tenants.service} end`
    : sql`${tenants.service}`
  await tx.update(tenants).set({ plan, accessUntil, service }).where(eq(tenants.id, tenantId))
}

/** Keeps the moment a shop went live, the first time that it is; whoever changes what opens a shop says it afterwards. */
export const noteFirstLive = async (tx: PlatformTx, tenantId: string, now: Date) => {
  await tx
    .update(tenants)
    .set({ firstLiveAt: now })
    .where(
      and(
        eq(tenants.id, tenantId),
        isNull(tenants.firstLiveAt),
        eq(tenants.review, 'approved'),
        eq(tenants.service, 'open'),
        gt(tenants.accessUntil, now),
      ),
    )
}

export const insertPlanChange = async (tx: PlatformTx, change: typeof planChanges.$inferInsert) => {
  await tx.insert(planChanges).values(change)
}

/** What these shops use of their plans, a row for each kind that was ever counted. */
export const usageOf = (tx: PlatformTx, tenantIds: readonly string[]) =>
  tx
    .select({ tenantId: platformUsage.tenantId, kind: platformUsage.kind, used: platformUsage.used })
    .from(platformUsage)
    .where(sql`${platformUsage.tenantId} = any(${sql.param([...tenantIds])}::uuid[])`)

/** How many subscriptions there are of each plan in each state. */
export const countSubscriptions = (tx: PlatformTx) =>
  tx
    .select({ plan: subscriptions.plan, state: subscriptions.state, count: count() })
    .from(subscriptions)
    .groupBy(subscriptions.plan, subscriptions.state)
