import { Hono } from 'hono'
import { z } from 'zod'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { type Tenant, listTenants } from '@wanpu/accounts'
import { storefrontState } from '@wanpu/billing'
import type { StaffEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'

const page = z.strictObject({
  search: z.string().trim().max(60).optional(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

/** Every shop, the youngest first; `next` is the `after` of the next page. */
export const staffTenantRoutes = ({ db, shopUrl }: PlatformServices) =>
  new Hono<StaffEnv>().get('/', may('staff.tenants.read'), validate('query', page), async (c) => {
    const { limit = 50, ...asked } = c.req.valid('query')
    const { found, now } = await db.inPlatform(async (tx, at) => ({
      found: await listTenants(tx, { ...asked, limit: limit + 1 }),
      now: at,
    }))
    const shown = found.slice(0, limit)
    const next = found.length > limit ? (shown.at(-1)?.id ?? null) : null
    return c.json({ tenants: shown.map((tenant) => shownTenant(tenant, shopUrl, now)), next })
  })

const shownTenant = (tenant: Tenant, shopUrl: PlatformServices['shopUrl'], now: Date) => ({
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
