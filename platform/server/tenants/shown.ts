import type { Colleague, Tenant } from '@wanpu/accounts'
import { allowanceOf, planWords, storefrontState, usageKinds } from '@wanpu/billing'
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

/** What a shop uses beside what its plan allows, from the rows that were counted. */
export const shownUsage = (
  tenant: Tenant,
  counted: readonly { tenantId: string; kind: string; used: number }[],
  now: Date,
) =>
  usageKinds.map((kind) => ({
    kind,
    label: planWords.kinds[kind],
    used: counted.find((row) => row.tenantId === tenant.id && row.kind === kind)?.used ?? 0,
    limit: allowanceOf(tenant, kind, now).limit,
  }))

/** Somebody who works in a shop, with the phone number as `show` gives it. */
export const shownColleague =
  (show: (phone: string) => string) =>
  ({ since, phone, ...one }: Colleague) => ({ ...one, phone: show(phone), since: since.toISOString() })
