import { eq, sql } from 'drizzle-orm'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { formerSlugs, tenants } from '@wanpu/migrations/schema'
import { auditPlatform } from './audit.ts'
import { slugChangedOften, slugTaken, slugUnacceptable } from './failures.ts'
import { isSlug } from './slug.ts'

/** How often an address may change within thirty days. */
const mostChanges = 3

/**
 * Moves a shop to another address; the one before leads to it and stays the shop's own. Throws `slug-unacceptable`,
 * `slug-taken` or `slug-changed-often`.
 */
export const changeSlug = async (ctx: PlatformCtx, tenantId: string, slug: string): Promise<void> => {
  const { tx, now } = ctx
  if (!isSlug(slug)) throw slugUnacceptable({ slug })
  const before = await lockSlug(tx, tenantId)
  if (before === slug) return
  if ((await countChanges(tx, tenantId)) >= mostChanges) throw slugChangedOften({ limit: mostChanges })
  if (!(await takeSlug(tx, tenantId, slug))) throw slugTaken({ slug })

  await tx.delete(formerSlugs).where(eq(formerSlugs.slug, slug))
  await tx.insert(formerSlugs).values({ slug: before, tenantId, at: now })
  await auditPlatform(ctx, { deed: 'shop.moved', tenantId, details: { from: before, to: slug } })
}

/** The shop that had this address before; undefined when nobody did. */
export const findMoved = async (tx: PlatformTx, slug: string): Promise<{ tenantId: string } | undefined> =>
  only(
    await tx.select({ tenantId: formerSlugs.tenantId }).from(formerSlugs).where(eq(formerSlugs.slug, slug)),
  )

const lockSlug = async (tx: PlatformTx, tenantId: string): Promise<string> =>
  only(await tx.select({ slug: tenants.slug }).from(tenants).where(eq(tenants.id, tenantId)).for('update'))!
    .slug

const countChanges = async (tx: PlatformTx, tenantId: string): Promise<number> =>
  only(
    await tx.execute<{ n: number }>(sql`
      select count(*)::int as n from platform.audit
      where tenant_id = ${tenantId} and deed = 'shop.moved' and at > now() - interval '30 days'`),
  )!.n

// Two shops that want the same name are asked one after the other, so that the second reads what the first wrote.
const takeSlug = async (tx: PlatformTx, tenantId: string, slug: string): Promise<boolean> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${slug}, 17))`)
  const taken = await tx.execute(sql`
    update platform.tenants set slug = ${slug} where id = ${tenantId}
      and not exists (select from platform.tenants where slug = ${slug})
      and not exists (select from platform.former_slugs where slug = ${slug} and tenant_id <> ${tenantId})
    returning id`)
  return taken.length === 1
}
