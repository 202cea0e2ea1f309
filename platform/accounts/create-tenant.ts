import type { PlatformCtx } from '@wanpu/migrations'
import { findMoved } from './change-slug.ts'
import { slugTaken, slugUnacceptable } from './failures.ts'
import { addMembership } from './memberships.ts'
import { isSlug, newSlug } from './slug.ts'
import { type Tenant, type TenantValues, insertTenant } from './tenants.ts'

type NewTenant = TenantValues & {
  ownerId: string
  /** Chosen by us when absent. */
  slug?: string
}

/** Makes a shop and its owner's membership; a draft on trial unless it is told otherwise. */
export const createTenant = async (
  ctx: PlatformCtx,
  { slug, ownerId, ...values }: NewTenant,
): Promise<Tenant> => {
  const tenant = slug === undefined ? await insertNamed(ctx, values) : await insertAs(ctx, slug, values)
  await addMembership(ctx, ownerId, tenant.id, 'owner')
  return tenant
}

const insertAs = async (ctx: PlatformCtx, slug: string, values: TenantValues): Promise<Tenant> => {
  if (!isSlug(slug)) throw slugUnacceptable({ slug })
  if (await findMoved(ctx.tx, slug)) throw slugTaken({ slug })
  const tenant = await insertTenant(ctx, slug, values)
  if (!tenant) throw slugTaken({ slug })
  return tenant
}

const insertNamed = async (ctx: PlatformCtx, values: TenantValues): Promise<Tenant> =>
  (await insertTenant(ctx, newSlug(), values)) ?? insertNamed(ctx, values)
