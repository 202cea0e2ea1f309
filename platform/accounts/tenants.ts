import { and, asc, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { tenants } from '@wanpu/migrations/schema'

export type Tenant = typeof tenants.$inferSelect

export type TenantValues = Pick<Tenant, 'name' | 'industry'> &
  Partial<Pick<Tenant, 'review' | 'service' | 'plan' | 'accessUntil' | 'firstLiveAt' | 'provisionedAt'>>

/** Undefined when the name is taken. */
export const insertTenant = async ({ tx, now }: PlatformCtx, slug: string, values: TenantValues) =>
  only(
    await tx
      .insert(tenants)
      .values({ id: newId(), slug, createdAt: now, ...values })
      .onConflictDoNothing({ target: tenants.slug })
      .returning(),
  )

export const findTenant = async (tx: PlatformTx, id: string): Promise<Tenant | undefined> =>
  only(await tx.select().from(tenants).where(eq(tenants.id, id)))

/** Its sample content is in place; the first time counts. */
export const markProvisioned = async ({ tx, now }: PlatformCtx, id: string) => {
  await tx
    .update(tenants)
    .set({ provisionedAt: now })
    .where(and(eq(tenants.id, id), isNull(tenants.provisionedAt)))
}

export const findTenantBySlug = async (tx: PlatformTx, slug: string): Promise<Tenant | undefined> =>
  only(await tx.select().from(tenants).where(eq(tenants.slug, slug)))

interface Page {
  /** Part of a name or of an address. */
  search?: string | undefined
  /** The last id of the page before. */
  after?: string | undefined
  limit: number
}

/** Shops, the youngest first; ids sort by birth. */
export const listTenants = (tx: PlatformTx, { search, after, limit }: Page): Promise<Tenant[]> => {
  const found = search && or(contains(tenants.name, search), contains(tenants.slug, search))
  const beyond = after && lt(tenants.id, after)
  return tx
    .select()
    .from(tenants)
    .where(and(found || undefined, beyond || undefined))
    .orderBy(desc(tenants.id))
    .limit(limit)
}

/** Shops that are open to everybody, the oldest first. */
export const listLiveShops = (tx: PlatformTx, limit: number) =>
  tx
    .select({ name: tenants.name, slug: tenants.slug })
    .from(tenants)
    .where(
      and(eq(tenants.review, 'approved'), eq(tenants.service, 'open'), gt(tenants.accessUntil, sql`now()`)),
    )
    .orderBy(asc(tenants.id))
    .limit(limit)

const contains = (column: typeof tenants.name | typeof tenants.slug, text: string) =>
  sql`strpos(lower(${column}), lower(${text})) > 0`
