import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { tenants } from '@wanpu/migrations/schema'
import { slugTaken, slugUnacceptable } from './failures.ts'
import { addMembership } from './memberships.ts'
import { isSlug, newSlug } from './slug.ts'

export type Tenant = typeof tenants.$inferSelect

interface NewTenant {
  name: string
  industry: string
  ownerId: string
  /** Chosen by us when absent. */
  slug?: string
}
type Standing = Partial<Pick<Tenant, 'review' | 'service' | 'plan' | 'accessUntil' | 'firstLiveAt'>>

/** Makes a shop and its owner's membership; `standing` is for shops that do not begin as a draft on trial. */
export const createTenant = async (
  ctx: PlatformCtx,
  { slug, ownerId, ...shop }: NewTenant,
  standing: Standing = {},
): Promise<Tenant> => {
  if (slug !== undefined && !isSlug(slug)) throw slugUnacceptable({ slug })

  const tenant = await insertTenant(ctx, slug ?? newSlug(), { ...shop, ...standing })
  if (!tenant && slug !== undefined) throw slugTaken({ slug })
  if (!tenant) return createTenant(ctx, { ...shop, ownerId }, standing)

  await addMembership(ctx, ownerId, tenant.id, 'owner')
  return tenant
}

const insertTenant = async (
  { tx, now }: PlatformCtx,
  slug: string,
  values: Omit<NewTenant, 'ownerId' | 'slug'> & Standing,
) =>
  only(
    await tx
      .insert(tenants)
      .values({ id: newId(), slug, createdAt: now, ...values })
      .onConflictDoNothing({ target: tenants.slug })
      .returning(),
  )

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

const contains = (column: typeof tenants.name | typeof tenants.slug, text: string) =>
  sql`strpos(lower(${column}), lower(${text})) > 0`
