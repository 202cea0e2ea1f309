import { randomBytes } from 'node:crypto'
import type { Outside } from '../ground.ts'
import { accountOf, openidOf, type User, userOf } from '../world.ts'
import { refuse } from '../wechat-error.ts'

const codeLivesMs = 5 * 60_000
const tokenLivesMs = 7_200_000
const refreshLivesMs = 30 * 86_400_000
const parameters = ['appid', 'redirect_uri', 'response_type', 'scope', 'state', 'component_appid']

export interface OauthRequest {
  appid: string
  redirect_uri: string
  scope: 'snsapi_base' | 'snsapi_userinfo'
  state: string
}
export type OauthFault = 'parameters' | 'appid' | 'component' | 'grant' | 'redirectDomain' | 'scope' | 'state'

/** Reads an authorization address as WeChat does: the parameters and their order are fixed. */
export const readOauth = (outside: Outside, query: string): OauthRequest | OauthFault => {
  const given = [...new URLSearchParams(query)]
  const names = given.map(([name]) => name)
  if (names.join() !== parameters.filter((name) => name !== 'state' || names.includes('state')).join())
    return 'parameters'

  const asked = Object.fromEntries(given)
  const { appid = '', redirect_uri = '', response_type, scope, state = '', component_appid } = asked
  const account = accountOf(outside.world, appid)
  if (!account) return 'appid'
  if (response_type !== 'code') return 'parameters'
  if (component_appid !== outside.world.component.appid) return 'component'
  if (!outside.state.grants[appid]) return 'grant'
  if (!URL.canParse(redirect_uri) || new URL(redirect_uri).hostname !== outside.settings.developmentDomain)
    return 'redirectDomain'
  if (scope !== 'snsapi_base' && scope !== 'snsapi_userinfo') return 'scope'
  if (account.verifyType !== 0 || !outside.state.grants[appid].sets.includes(4)) return 'scope'
  if (Buffer.byteLength(state) > 128) return 'state'
  return { appid, redirect_uri, scope, state }
}

/** Where the browser goes once the user has agreed. */
export const codeAddress = (outside: Outside, asked: OauthRequest, user: User): string => {
  const code = randomBytes(16).toString('hex')
  outside.state.oauthCodes[code] = {
    appid: asked.appid,
    user: user.id,
    scope: asked.scope,
    until: outside.clock() + codeLivesMs,
    isUsed: false,
  }
  outside.changed()
  return backTo(asked, { code, state: asked.state, appid: asked.appid })
}

/** Where the browser goes once the user has refused: without a code. */
export const refusedAddress = (asked: OauthRequest): string => backTo(asked, { state: asked.state })

/** A code becomes a token, once. */
export const exchangeCode = (outside: Outside, appid: string, code: string) => {
  const kept = outside.state.oauthCodes[code]
  if (!kept || kept.appid !== appid) throw refuse(40029)
  if (kept.isUsed) throw refuse(40163)
  if (kept.until <= outside.clock()) throw refuse(42003)

  kept.isUsed = true
  const user = userOf(outside.world, kept.user)!
  return {
    ...newToken(outside, { appid, user, scope: kept.scope }),
    ...(user.isSnapshot ? { is_snapshotuser: 1 } : {}),
  }
}

export const refreshOauth = (outside: Outside, appid: string, refreshToken: string) => {
  const kept = Object.values(outside.state.oauthTokens).find((token) => token.refreshToken === refreshToken)
  if (!kept || kept.appid !== appid) throw refuse(40030)
  if (kept.refreshUntil <= outside.clock()) throw refuse(42002)
  return newToken(outside, {
    appid,
    user: userOf(outside.world, kept.user)!,
    scope: kept.scope,
    refreshToken,
  })
}

/** What `/sns/userinfo` tells about the person. */
export const personOf = (outside: Outside, token: string, openid: string) => {
  if (!token) throw refuse(41001)
  if (!openid) throw refuse(41009)
  const kept = outside.state.oauthTokens[token]
  if (!kept) throw refuse(40001)
  if (kept.until <= outside.clock()) throw refuse(42001)
  const user = userOf(outside.world, kept.user)!
  if (openidOf(user, kept.appid) !== openid) throw refuse(40003)
  if (!kept.scope.includes('snsapi_userinfo')) throw refuse(48001)
  return {
    openid,
    nickname: user.name,
    sex: 0,
    language: '',
    province: '',
    city: '',
    country: '',
    headimgurl: `${outside.settings.url}/_sandbox/faces/${user.id}.svg`,
    privilege: [],
  }
}

const newToken = (
  { state, clock, changed }: Outside,
  { appid, user, scope, refreshToken }: { appid: string; user: User; scope: string; refreshToken?: string },
) => {
  const token = randomBytes(48).toString('base64url')
  const refresh = refreshToken ?? randomBytes(48).toString('base64url')
  state.oauthTokens[token] = {
    appid,
    user: user.id,
    scope,
    until: clock() + tokenLivesMs,
    refreshToken: refresh,
    refreshUntil: clock() + refreshLivesMs,
  }
  changed()
  return {
    access_token: token,
    expires_in: tokenLivesMs / 1000,
    refresh_token: refresh,
    openid: openidOf(user, appid),
    scope,
  }
}

const backTo = ({ redirect_uri }: OauthRequest, answer: Record<string, string>) => {
  const address = new URL(redirect_uri)
  for (const [name, value] of Object.entries(answer)) address.searchParams.append(name, value)
  return address.href
}
