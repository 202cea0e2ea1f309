import type { Tenant } from '@wanpu/accounts'
import { storefrontState } from '@wanpu/billing'
import type { PlatformServices } from '../services.ts'

/** A shop as the staff's list shows it. */
export const shownTenant = (tenant: Tenant, shopUrl: PlatformServices['shopUrl'], now: Date) => ({
  id: tenant.id,
  slug: tenant.slug,
  name: tenant.name,
  industry: tenant.industry,
  review: tenant.review,
  service: tenant.service,
  plan: tenant.plan,
  accessUntil: tenant.accessUntil?.toISOString() ?? null,
  firstLiveAt: tenant.firstLiveAt?.toISOString() ?? null,
  createdAt: tenant.createdAt.toISOString(),
  storefront: storefrontState(tenant, now),
  url: shopUrl(tenant.slug),
})
