import { and, eq } from 'drizzle-orm'
import type { Tenant } from '@wanpu/accounts'
import type { PlatformTx } from '@wanpu/migrations'
import { wechatAuthorizers } from '@wanpu/migrations/schema'

/** What the control plane knows of a shop's way to its opening; the rest the shop itself tells. */
export const setupOf = async (tx: PlatformTx, tenant: Tenant, now: Date) => ({
  plan: tenant.accessUntil !== null && now < tenant.accessUntil,
  wechat: await isAuthorized(tx, tenant.id),
  review: tenant.review === 'submitted' || tenant.review === 'approved',
})

const isAuthorized = async (tx: PlatformTx, tenantId: string): Promise<boolean> => {
  const found = await tx
    .select({ appid: wechatAuthorizers.appid })
    .from(wechatAuthorizers)
    .where(and(eq(wechatAuthorizers.tenantId, tenantId), eq(wechatAuthorizers.state, 'authorized')))
  return found.length > 0
}
