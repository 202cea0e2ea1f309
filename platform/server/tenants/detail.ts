import { eq } from 'drizzle-orm'
import { type Tenant, colleaguesIn, reviewRoundsOf } from '@wanpu/accounts'
import { planChangesOf, subscriptionsOf, usageOf } from '@wanpu/billing'
import { maskPhone } from '@wanpu/kit/log'
import { type PlatformTx, only } from '@wanpu/migrations'
import { wechatAuthorizers } from '@wanpu/migrations/schema'
import { shownRound } from '../review/shown.ts'
import { shownColleague, shownUsage } from './shown.ts'

/** Everything that staff see of one shop beside its row in the list; nothing that lies inside the shop. */
export const detailOf = async (tx: PlatformTx, tenant: Tenant, now: Date) => {
  return {
    suspendedFor: tenant.suspendedFor,
    people: (await colleaguesIn(tx, tenant.id)).map(shownColleague(maskPhone)),
    usage: shownUsage(tenant, await usageOf(tx, [tenant.id]), now),
    planChanges: (await planChangesOf(tx, tenant.id)).map(
      ({ id, fromPlan, toPlan, accessUntil, cause, at }) => ({
        id,
        fromPlan,
        toPlan,
        accessUntil: accessUntil?.toISOString() ?? null,
        cause,
        at: at.toISOString(),
      }),
    ),
    subscriptions: (await subscriptionsOf(tx, tenant.id)).map(({ id, plan, state, renewsAt, endsAt }) => ({
      id,
      plan,
      state,
      renewsAt: renewsAt?.toISOString() ?? null,
      endsAt: endsAt?.toISOString() ?? null,
    })),
    wechat: await authorizationOf(tx, tenant.id),
    rounds: (await reviewRoundsOf(tx, tenant.id)).map(shownRound),
  }
}

/** The account that a shop is bound to; `hasKey` tells whether it can still be called for. */
const authorizationOf = async (tx: PlatformTx, tenantId: string) => {
  const row = only(await tx.select().from(wechatAuthorizers).where(eq(wechatAuthorizers.tenantId, tenantId)))
  if (!row) return null
  return {
    appid: row.appid,
    name: row.nickName,
    state: row.state,
    isService: row.serviceType === 2,
    isVerified: row.verifyType >= 0,
    permissionSets: row.permissionSets,
    hasKey: row.refreshTokenSealed !== null,
    tokenUntil: row.tokenExpiresAt?.toISOString() ?? null,
    authorizedAt: row.authorizedAt.toISOString(),
    unauthorizedAt: row.unauthorizedAt?.toISOString() ?? null,
  }
}
