import { type SQL, and, asc, count, desc, eq, gt, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { memberships, merchants, tenants, wechatAuthorizers } from '@wanpu/migrations/schema'

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

/** What a list of shops can be about. */
export const tenantFilters = [
  'live',
  'submitted',
  'trial',
  'lapsed',
  'unauthorized',
  'suspended',
  'closed',
] as const
export type TenantFilter = (typeof tenantFilters)[number]

interface Page {
  filter?: TenantFilter | undefined
  /** Part of a shop's name or address or of its owner's name, or how the owner's phone number begins. */
  search?: string | undefined
  /** The last id of the page before. */
  after?: string | undefined
  limit: number
}

/** Shops with their owners, the youngest first; ids sort by birth. */
export const listTenants = (tx: PlatformTx, { filter, search, after, limit }: Page) =>
  tx
    .select({ tenant: tenants, owner: { name: merchants.name, phone: merchants.phone } })
    .from(tenants)
    .leftJoin(memberships, and(eq(memberships.tenantId, tenants.id), eq(memberships.role, 'owner')))
    .leftJoin(merchants, eq(merchants.id, memberships.merchantId))
    .where(
      and(
        filter && conditions[filter],
        search ? isFound(search) : undefined,
        after ? lt(tenants.id, after) : undefined,
      ),
    )
    .orderBy(desc(tenants.id))
    .limit(limit)

/** How many shops there are, in all, opened within seven days, and by each filter. */
export const countTenants = async (
  tx: PlatformTx,
): Promise<Record<TenantFilter | 'all' | 'young', number>> => {
  const among = (condition: SQL | undefined) =>
    sql<number>`count(*) filter (where ${condition})`.mapWith(Number)
  const [counts] = await tx
    .select({
      all: count(),
      young: among(gt(tenants.createdAt, sql`now() - interval '7 days'`)),
      live: among(conditions.live),
      submitted: among(conditions.submitted),
      trial: among(conditions.trial),
      lapsed: among(conditions.lapsed),
      unauthorized: among(conditions.unauthorized),
      suspended: among(conditions.suspended),
      closed: among(conditions.closed),
    })
    .from(tenants)
  return counts!
}

/** Shops that are open to everybody, the oldest first. */
export const listLiveShops = (tx: PlatformTx, limit: number) =>
  tx
    .select({ name: tenants.name, slug: tenants.slug })
    .from(tenants)
    .where(conditions.live)
    .orderBy(asc(tenants.id))
    .limit(limit)

const conditions: Record<TenantFilter, SQL | undefined> = {
  live: and(eq(tenants.review, 'approved'), eq(tenants.service, 'open'), gt(tenants.accessUntil, sql`now()`)),
  submitted: eq(tenants.review, 'submitted'),
  trial: eq(tenants.service, 'trial'),
  lapsed: and(ne(tenants.service, 'closed'), lte(tenants.accessUntil, sql`now()`)),
  // The account took its grant back, or what the shop may call with is lost.
  unauthorized: sql`exists (select from ${wechatAuthorizers} where ${and(
    eq(wechatAuthorizers.tenantId, tenants.id),
    or(eq(wechatAuthorizers.state, 'unauthorized'), isNull(wechatAuthorizers.refreshTokenSealed)),
  )})`,
  suspended: eq(tenants.service, 'suspended'),
  closed: eq(tenants.service, 'closed'),
}

const isFound = (text: string): SQL | undefined =>
  or(
    ...[tenants.name, tenants.slug, merchants.name].map(
      (column) => sql`strpos(lower(${column}), lower(${text})) > 0`,
    ),
    sql`starts_with(${merchants.phone}, ${text})`,
  )
