import { newToken } from '@wanpu/kit/ids'
import { hashToken } from '@wanpu/kit/secrets'
import { type InShop, type PlatformTx, shopDoor, system } from '@wanpu/migrations'
import { shopperCodes } from '@wanpu/sessions'
import { findAuthorizerOf, refusedWith } from '@wanpu/wechat'
import type { ShopServices } from '#request'
import { signInExpired, signInForeign, signInRefused, snapshotUser, wechatMissing } from './failures.ts'
import { givePhone } from './phone.ts'
import { describeMe } from './members.ts'
import { localPath } from './return-to.ts'
import { rotateSession } from './sessions.ts'
import { findSlug, insertState, takeState } from './store.sign-in.ts'
import { issueTicket, memberOfWechat } from './tickets.ts'

const purpose = 'prove-phone'
const stateLivesMs = 10 * 60_000

/** Sends a code to a phone that the shopper says is theirs. */
export const askPhoneCode = (inShop: InShop, { pepper, sendCode }: ShopServices, phone: string, ip: string) =>
  shopperCodes(inShop, pepper).ask({ phone, purpose, ip }, sendCode)

/** Checks the code, gives the phone to the shopper and opens a new session; answers its cookie's value and who they are now. */
export const provePhone = async (
  inShop: InShop,
  { pepper }: ShopServices,
  { phone, code }: { phone: string; code: string },
  before: string,
) => {
  await shopperCodes(inShop, pepper).check({ phone, purpose, code })
  return inShop(async (ctx) => {
    const memberId = await givePhone(ctx, phone)
    const token = await rotateSession(ctx, before, memberId)
    return { token, member: await describeMe({ ...ctx, actor: { kind: 'member', id: memberId } }) }
  })
}

/** Where to send a browser (`browser` is its secret) so that WeChat says who it is; it comes back to `returnTo`. */
export const startWechatSignIn = async (
  { db, wechat, rootUrl }: ShopServices,
  tenantId: string,
  browser: string,
  returnTo: string,
): Promise<string> => {
  const state = newToken()
  const scope = 'snsapi_base'
  const appid = await db.inPlatform(async (tx, now) => {
    const authorized = await accountOf(tx, tenantId)
    if (!authorized) throw wechatMissing()
    await insertState(tx, {
      id: hashToken(state),
      tenantId,
      browser: hashToken(browser),
      returnTo: localPath(returnTo),
      scope,
      createdAt: now,
      expiresAt: new Date(now.getTime() + stateLivesMs),
    })
    return authorized
  })
  return wechat.oauth.authorizeUrl({ appid, redirectUri: `${rootUrl}/oauth/wechat`, scope, state })
}

/**
 * Takes WeChat's answer on the root host and says where the browser goes on: to its shop, with a ticket. That it is the
 * browser which began is seen there, since the root host knows none of the shop's cookies.
 */
export const finishWechatSignIn = async (
  { db, wechat, shopUrl }: ShopServices,
  { code, state, appid }: { code?: string | undefined; state: string; appid?: string | undefined },
): Promise<string> => {
  const begun = await db.inPlatform((tx) => takeBegun(tx, state))
  if (!begun) throw signInExpired()
  const shop = { shopUrl: shopUrl(begun.slug) }
  if (!code) throw signInRefused(shop)
  if (!appid || appid !== begun.appid) throw signInForeign(shop)

  const person = await wechat.oauth.exchangeCode(appid, code).catch((error: unknown) => {
    throw refusedWith(error, 40029, 40163, 42003) ? signInExpired(shop) : error
  })
  if (person.isSnapshot) throw snapshotUser(shop)

  const ticket = await shopDoor(
    db,
    begun.tenantId,
    system,
  )(async (ctx) => issueTicket(ctx, await memberOfWechat(ctx, appid, person.openid), begun))
  return `${shop.shopUrl}/session?ticket=${ticket}`
}

const takeBegun = async (tx: PlatformTx, state: string) => {
  const taken = await takeState(tx, hashToken(state))
  const slug = taken && (await findSlug(tx, taken.tenantId))
  return slug ? { ...taken, slug, appid: await accountOf(tx, taken.tenantId) } : null
}

const accountOf = async (tx: PlatformTx, tenantId: string) => {
  const authorizer = await findAuthorizerOf(tx, tenantId)
  return authorizer?.state === 'authorized' ? authorizer.appid : null
}
