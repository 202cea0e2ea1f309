import { eq } from 'drizzle-orm'
import { Problem, notFound } from '@wanpu/kit/problem'
import { hashToken } from '@wanpu/kit/secrets'
import { type PlatformTx, only, system } from '@wanpu/migrations'
import { wechatAuthorizations } from '@wanpu/migrations/schema'
import { auditPlatform } from '@wanpu/accounts'
import { findAuthorizerOf, refusedWith } from '@wanpu/wechat'
import type { PlatformServices } from '../services.ts'
import { authCodeVoid } from './failures.ts'

/**
 * Begins to authorize an Official Account for a shop: the address a merchant clicks on at a desk, and inside WeChat.
 * A shop that has an account can only authorize this one again.
 */
export const startAuthorization = async (
  { db, wechat, rootUrl }: Pick<PlatformServices, 'db' | 'wechat' | 'rootUrl'>,
  tenantId: string,
) => {
  const account = await db.inPlatform((tx) => findAuthorizerOf(tx, tenantId))
  const pages = await wechat.authorizations.begin(
    tenantId,
    `${rootUrl}/callbacks/wechat/authorized`,
    account?.state === 'authorized' ? account.appid : undefined,
  )
  return { url: pages.desk, phoneUrl: pages.phone }
}

interface WayBack {
  state: string
  authCode: string
  requestId: string
}

/** Finishes what the browser came back from; answers where it goes next, with `?failure=` when it led nowhere. */
export const returnAuthorization = async (
  { db, wechat, rootUrl }: PlatformServices,
  { state, authCode, requestId }: WayBack,
) => {
  const tenantId = await db.inPlatform((tx) => findTenantOf(tx, state))
  if (!tenantId) throw notFound()

  const settings = `${rootUrl}/console/${tenantId}/settings/wechat`
  try {
    const { appid } = await wechat.authorizations.complete({ state, authCode })
    await db.inPlatform((tx, now) =>
      auditPlatform(
        { tx, now, requestId, actor: system },
        { deed: 'wechat.authorized', subject: appid, tenantId },
      ),
    )
    return settings
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { code } = refusedWith(error, 61_009, 61_010) ? authCodeVoid() : error
    return `${settings}?failure=${code}`
  }
}

const findTenantOf = async (tx: PlatformTx, state: string) => {
  const { tenantId, stateHash } = wechatAuthorizations
  const attempt = await tx
    .select({ tenantId })
    .from(wechatAuthorizations)
    .where(eq(stateHash, hashToken(state)))
  return only(attempt)?.tenantId
}
