import { eq } from 'drizzle-orm'
import { type Tenant, colleaguesIn, deedsOf, notesOf, reviewRoundsOf } from '@wanpu/accounts'
import { allowanceOf, planChangesOf, planWords, subscriptionsOf, usageKinds, usageOf } from '@wanpu/billing'
import { type PlatformTx, only } from '@wanpu/migrations'
import { wechatAuthorizers } from '@wanpu/migrations/schema'
import { shownRound } from '../review/shown.ts'

/** Everything that staff see of one shop beside its row in the list; nothing that lies inside the shop. */
export const detailOf = async (tx: PlatformTx, tenant: Tenant, now: Date) => {
  const usage = await usageOf(tx, tenant.id)
  return {
    suspendedFor: tenant.suspendedFor,
    people: (await colleaguesIn(tx, tenant.id)).map(({ since, ...one }) => ({
      ...one,
      since: since.toISOString(),
    })),
    usage: usageKinds.map((kind) => ({
      kind,
      label: planWords.kinds[kind],
      used: usage.find((row) => row.kind === kind)?.used ?? 0,
      limit: allowanceOf(tenant, kind, now).limit,
    })),
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
    notes: (await notesOf(tx, tenant.id)).map(({ at, ...note }) => ({ ...note, at: at.toISOString() })),
    deeds: (await deedsOf(tx, tenant.id)).map(({ at, ...deed }) => ({ ...deed, at: at.toISOString() })),
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
