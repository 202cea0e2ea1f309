import { randomBytes } from 'node:crypto'
import type { Outside } from '../ground.ts'
import type { Account, World } from '../world.ts'
import { wholeSeconds } from '../time.ts'
import { tellEvent, withQuery } from './pushes.ts'

const codeLivesSeconds = 600

export interface AuthorizationRequest {
  component_appid: string
  pre_auth_code: string
  redirect_uri: string
  auth_type?: string | undefined
  biz_appid?: string | undefined
  category_id_list?: string | undefined
}
export type AuthorizationFault = 'component' | 'preAuthCode' | 'redirectUri' | 'noAccount'

/** What is wrong with an authorization address, or null. */
export const faultOf = (outside: Outside, asked: AuthorizationRequest): AuthorizationFault | null => {
  const { world, state, clock, settings } = outside
  if (asked.component_appid !== world.component.appid) return 'component'
  const code = state.preAuthCodes[asked.pre_auth_code]
  if (!code || code.isUsed || code.until <= clock()) return 'preAuthCode'
  const host = URL.canParse(asked.redirect_uri) ? new URL(asked.redirect_uri).hostname : ''
  if (host !== settings.developmentDomain && !host.endsWith(`.${settings.developmentDomain}`))
    return 'redirectUri'
  return accountsFor(world, asked).length ? null : 'noAccount'
}

/** The accounts that the page offers: `biz_appid` fixes one, `auth_type` 2 wants Mini Programs only. */
export const accountsFor = (world: World, { auth_type, biz_appid }: AuthorizationRequest): Account[] => {
  if (biz_appid) return world.accounts.filter(({ appid }) => appid === biz_appid)
  return auth_type === '2' ? [] : [...world.accounts]
}

/** The permission sets the page offers for an account. */
export const setsFor = (account: Account, { category_id_list }: AuthorizationRequest): number[] => {
  const wanted = category_id_list?.split('|').map(Number)
  return account.sets.filter((set) => !wanted || wanted.includes(set))
}

/** The administrator agrees: grants, pushes `authorized` (or `updateauthorized`) and says where the browser goes. */
export const agree = (
  outside: Outside,
  asked: AuthorizationRequest,
  account: Account,
  sets: number[],
): string => {
  const { state, clock, changed, log } = outside
  const before = state.grants[account.appid]
  const code = `queryauthcode@@@${randomBytes(48).toString('base64url')}`
  const until = clock() + codeLivesSeconds * 1000
  state.preAuthCodes[asked.pre_auth_code]!.isUsed = true
  state.authCodes[code] = { appid: account.appid, until, isUsed: false }
  state.grants[account.appid] = {
    sets,
    at: clock(),
    refreshToken: `refreshtoken@@@${randomBytes(32).toString('base64url')}`,
    isExchanged: false,
    accessTokens: before?.accessTokens ?? [],
  }
  changed()

  // WeChat says nothing when an account is authorized again with the same permission sets.
  if (!before || before.sets.join() !== sets.join())
    tellEvent(outside, before ? 'updateauthorized' : 'authorized', {
      AuthorizerAppid: account.appid,
      AuthorizationCode: code,
      AuthorizationCodeExpiredTime: wholeSeconds(until),
      PreAuthCode: asked.pre_auth_code,
    }).catch((error: unknown) => log.error({ err: error }, 'could not push the authorization'))
  return withQuery(asked.redirect_uri, `auth_code=${encodeURIComponent(code)}&expires_in=${codeLivesSeconds}`)
}

/** The merchant takes the grant back in their own console; false when there is none. */
export const withdraw = (outside: Outside, appid: string): boolean => {
  if (!outside.state.grants[appid]) return false
  delete outside.state.grants[appid]
  delete outside.state.jsTickets[appid]
  outside.changed()
  tellEvent(outside, 'unauthorized', { AuthorizerAppid: appid }).catch((error: unknown) =>
    outside.log.error({ err: error }, 'could not push the withdrawal'),
  )
  return true
}
