import { type Membership, permissionsOf, shopsOf } from '@wanpu/accounts'
import { storefrontState } from '@wanpu/billing'
import type { PlatformServices } from '../services.ts'

/** Who is signed in, and their shops: what every way in answers. */
export const shownSession = async <M extends { id: string }>(
  { db, shopUrl }: Pick<PlatformServices, 'db' | 'shopUrl'>,
  merchant: M,
) => {
  const shops = await db.inPlatform(async (tx, now) =>
    (await shopsOf(tx, merchant.id)).map((shop) => shownShop(shop, shopUrl, now)),
  )
  return { merchant, shops }
}

export const shownShop = ({ role, tenant }: Membership, shopUrl: PlatformServices['shopUrl'], now: Date) => ({
  id: tenant.id,
  slug: tenant.slug,
  name: tenant.name,
  industry: tenant.industry,
  role,
  permissions: [...permissionsOf(role)],
  review: tenant.review,
  service: tenant.service,
  plan: tenant.plan,
  accessUntil: tenant.accessUntil?.toISOString() ?? null,
  /** Its sample content is still being put in place. */
  isOpening: tenant.provisionedAt === null && tenant.review === 'draft',
  storefront: storefrontState(tenant, now),
  url: shopUrl(tenant.slug),
})
