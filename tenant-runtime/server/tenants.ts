import { eq } from 'drizzle-orm'
import { findMoved } from '@wanpu/accounts'
import type { ShopTenant } from '@wanpu/commerce/request'
import { type Database, only } from '@wanpu/migrations'
import { tenants } from '@wanpu/migrations/schema'

const keptForMs = 10_000
const keptAtMost = 20_000

/**
 * Host name → shop, remembered for ten seconds; unknown names are remembered too, so that guessing costs nothing. A name
 * that a shop had before gives the shop as well: its `slug` is another then.
 */
export const createTenantLookup = (db: Pick<Database, 'inPlatform'>) => {
  const bySlug = new Map<string, { tenant: ShopTenant | null; until: number }>()

  const read = async (slug: string): Promise<ShopTenant | null> => {
    return db.inPlatform(async (tx) => {
      const shops = tx.select(shopColumns).from(tenants).$dynamic()
      const there = only(await shops.where(eq(tenants.slug, slug)))
      if (there) return there
      const moved = await findMoved(tx, slug)
      return (
        (moved && only(await tx.select(shopColumns).from(tenants).where(eq(tenants.id, moved.tenantId)))) ??
        null
      )
    })
  }

  return {
    bySlug: async (slug: string): Promise<ShopTenant | null> => {
      const kept = bySlug.get(slug)
      if (kept && kept.until > Date.now()) return kept.tenant

      const tenant = await read(slug)
      if (bySlug.size >= keptAtMost) bySlug.clear()
      bySlug.set(slug, { tenant, until: Date.now() + keptForMs })
      return tenant
    },
    /** The shop of this name when it is remembered; for the path that sends buffered pages. */
    remembered: (slug: string): ShopTenant | null => {
      const kept = bySlug.get(slug)
      return kept && kept.until > Date.now() && kept.tenant?.slug === slug ? kept.tenant : null
    },
    forget: () => bySlug.clear(),
  }
}

export type TenantLookup = ReturnType<typeof createTenantLookup>

export const shopColumns = {
  id: tenants.id,
  slug: tenants.slug,
  name: tenants.name,
  industry: tenants.industry,
  review: tenants.review,
  service: tenants.service,
  plan: tenants.plan,
  accessUntil: tenants.accessUntil,
  firstLiveAt: tenants.firstLiveAt,
}
