import { and, eq, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { type PlatformTx, errorCode, only } from '@wanpu/migrations'
import { wechatAuthorizers as authorizers } from '@wanpu/migrations/schema/wechat'
import type { Profile } from '../component/answers.ts'
import { shopHasAccount } from '../failures.ts'

export type AuthorizerRow = typeof authorizers.$inferSelect

const noTokens = {
  refreshTokenSealed: null,
  previousRefreshTokenSealed: null,
  tokenSealed: null,
  tokenExpiresAt: null,
  leasedUntil: null,
  jsapiTicketSealed: null,
  jsapiTicketExpiresAt: null,
  jsapiLeasedUntil: null,
}

export const findAuthorizer = async (tx: PlatformTx, appid: string) =>
  only(await tx.select().from(authorizers).where(eq(authorizers.appid, appid)))

export const findAuthorizerOf = async (tx: PlatformTx, tenantId: string) =>
  only(await tx.select().from(authorizers).where(eq(authorizers.tenantId, tenantId)))

/** The account that a pushed message is for, by its original id (`gh_…`). */
export const findAuthorizerNamed = async (tx: PlatformTx, userName: string) =>
  only(await tx.select().from(authorizers).where(eq(authorizers.userName, userName)))

interface Binding {
  appid: string
  tenantId: string
  permissionSets: number[]
  refreshTokenSealed: string | null
  tokenSealed: string | null
  tokenExpiresAt: Date | null
}

/** Gives an account to a shop, unless it serves another one: false then. Nothing of a former shop stays. */
export const bindAuthorizer = async (tx: PlatformTx, { appid, tenantId, ...granted }: Binding, now: Date) => {
  await tx
    .update(authorizers)
    .set({ tenantId: null, ...noTokens })
    .where(
      and(
        eq(authorizers.tenantId, tenantId),
        ne(authorizers.appid, appid),
        eq(authorizers.state, 'unauthorized'),
      ),
    )

  const sameShop = eq(authorizers.tenantId, tenantId)
  const stays = {
    ...noTokens,
    ...granted,
    tenantId,
    state: 'authorized' as const,
    authorizedAt: now,
    unauthorizedAt: null,
  }
  try {
    const bound = await tx
      .insert(authorizers)
      .values({ appid, ...stays })
      .onConflictDoUpdate({
        target: authorizers.appid,
        set: {
          ...stays,
          refreshTokenSealed: sql`coalesce(excluded.refresh_token_sealed, case when ${sameShop} then ${authorizers.refreshTokenSealed} end)`,
          previousRefreshTokenSealed: sql`case when ${sameShop} then ${authorizers.refreshTokenSealed} end`,
        },
        setWhere: or(isNull(authorizers.tenantId), sameShop, eq(authorizers.state, 'unauthorized'))!,
      })
      .returning({ appid: authorizers.appid })
    return bound.length === 1
  } catch (error) {
    throw errorCode(error) === '23505' ? shopHasAccount({ tenantId }) : error
  }
}

/** Takes the account from the shop and forgets its tokens. */
export const unbindAuthorizer = async (tx: PlatformTx, appid: string, tenantId: string) => {
  const unbound = await tx
    .update(authorizers)
    .set({ tenantId: null, ...noTokens })
    .where(and(eq(authorizers.appid, appid), eq(authorizers.tenantId, tenantId)))
    .returning({ appid: authorizers.appid })
  return unbound.length === 1
}

/** The grant is gone, as of `at`; a later authorization stands against an older message. */
export const markUnauthorized = async (tx: PlatformTx, appid: string, at: Date) => {
  await tx
    .update(authorizers)
    .set({ ...noTokens, state: 'unauthorized', unauthorizedAt: at })
    .where(and(eq(authorizers.appid, appid), lte(authorizers.authorizedAt, at)))
}

export const keepProfile = async (tx: PlatformTx, { appid, ...profile }: Profile) => {
  const { nickName, headImage, serviceType, verifyType, userName, principalName, permissionSets, ...rest } =
    profile
  await tx
    .update(authorizers)
    .set({
      nickName,
      headImage,
      serviceType,
      verifyType,
      userName,
      principalName,
      permissionSets,
      profile: rest,
    })
    .where(eq(authorizers.appid, appid))
}
