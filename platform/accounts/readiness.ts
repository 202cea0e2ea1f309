import { and, eq } from 'drizzle-orm'
import type { PlatformTx } from '@wanpu/migrations'
import { wechatAuthorizers } from '@wanpu/migrations/schema'

/** What the control plane knows of a shop's readiness to open; the rest the shop itself tells. */
export const readinessOf = async (
  tx: PlatformTx,
  { id, accessUntil }: { id: string; accessUntil: Date | null },
  now: Date,
) => ({
  plan: accessUntil !== null && now < accessUntil,
  wechat: await isAuthorized(tx, id),
})

const isAuthorized = async (tx: PlatformTx, tenantId: string): Promise<boolean> => {
  const found = await tx
    .select({ appid: wechatAuthorizers.appid })
    .from(wechatAuthorizers)
    .where(and(eq(wechatAuthorizers.tenantId, tenantId), eq(wechatAuthorizers.state, 'authorized')))
  return found.length > 0
}
