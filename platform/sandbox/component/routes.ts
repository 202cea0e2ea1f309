import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import type { Outside } from '../ground.ts'
import { textIn } from '../json.ts'
import type { Grant } from '../state.ts'
import { wholeSeconds } from '../time.ts'
import { readJson, refuse } from '../wechat-error.ts'
import { accountOf } from '../world.ts'
import { pushTicket } from './pushes.ts'
import { issueToken, needComponentToken, tokenLivesMs } from './tokens.ts'

const preAuthCodeSeconds = 1800

/** `/cgi-bin/component/*` of api.weixin.qq.com. */
export const componentRoutes = (outside: Outside) => {
  const { state, secrets, world, clock, changed } = outside

  const checkComponent = (body: Record<string, unknown>) => {
    const appid = textIn(body, 'component_appid')
    if (!appid) throw refuse(41002)
    if (accountOf(world, appid)) throw refuse(61011)
    if (appid !== world.component.appid) throw refuse(40013)
  }
  const checkSecret = (secret: string) => {
    if (!secret) throw refuse(41004)
    if (secret !== secrets.component.appsecret) throw refuse(40125)
  }
  const grantOf = (body: Record<string, unknown>): [string, Grant] => {
    const appid = textIn(body, 'authorizer_appid')
    if (!appid) throw refuse(41002)
    if (!accountOf(world, appid)) throw refuse(40013)
    const grant = state.grants[appid]
    if (!grant) throw refuse(61003)
    return [appid, grant]
  }

  return new Hono()
    .post('/api_start_push_ticket', async (c) => {
      const body = await readJson(c)
      checkComponent(body)
      checkSecret(textIn(body, 'component_secret'))
      const errmsg = state.isPushingTickets ? 'in a normal state' : 'ok'
      state.isPushingTickets = true
      pushTicket(outside).catch((error: unknown) =>
        outside.log.error({ err: error }, 'could not push the ticket'),
      )
      return c.json({ errcode: 0, errmsg })
    })
    .post('/api_component_token', async (c) => {
      const body = await readJson(c)
      checkComponent(body)
      checkSecret(textIn(body, 'component_appsecret'))
      const ticket = state.tickets.find(({ value }) => value === textIn(body, 'component_verify_ticket'))
      if (!ticket) throw refuse(61006)
      if (ticket.until <= clock()) throw refuse(61005)

      const token = issueToken(state.componentTokens, clock())
      changed()
      return c.json({ component_access_token: token, expires_in: tokenLivesMs / 1000 })
    })
    .post('/api_create_preauthcode', async (c) => {
      needComponentToken(outside, c)
      checkComponent(await readJson(c))
      const code = `preauthcode@@@${randomBytes(48).toString('base64url')}`
      state.preAuthCodes[code] = { until: clock() + preAuthCodeSeconds * 1000, isUsed: false }
      changed()
      return c.json({ pre_auth_code: code, expires_in: preAuthCodeSeconds })
    })
    .post('/api_query_auth', async (c) => {
      needComponentToken(outside, c)
      const body = await readJson(c)
      checkComponent(body)
      const code = state.authCodes[textIn(body, 'authorization_code')]
      if (!code || code.isUsed) throw refuse(61009)
      if (code.until <= clock()) throw refuse(61010)
      const grant = state.grants[code.appid]
      if (!grant) throw refuse(61003)

      code.isUsed = true
      grant.isExchanged = true
      const token = issueToken(grant.accessTokens, clock())
      changed()
      return c.json({
        authorization_info: {
          authorizer_appid: code.appid,
          authorizer_access_token: token,
          expires_in: tokenLivesMs / 1000,
          authorizer_refresh_token: grant.refreshToken,
          func_info: funcInfo(grant),
        },
      })
    })
    .post('/api_authorizer_token', async (c) => {
      needComponentToken(outside, c)
      const body = await readJson(c)
      checkComponent(body)
      const [, grant] = grantOf(body)
      if (!grant.isExchanged || textIn(body, 'authorizer_refresh_token') !== grant.refreshToken)
        throw refuse(61023)

      const token = issueToken(grant.accessTokens, clock())
      changed()
      return c.json({
        authorizer_access_token: token,
        expires_in: tokenLivesMs / 1000,
        authorizer_refresh_token: grant.refreshToken,
      })
    })
    .post('/api_get_authorizer_info', async (c) => {
      needComponentToken(outside, c)
      const body = await readJson(c)
      checkComponent(body)
      const [appid, grant] = grantOf(body)
      return c.json({
        authorizer_info: authorizerInfo(outside, appid),
        authorization_info: {
          authorizer_appid: appid,
          authorizer_refresh_token: grant.isExchanged ? grant.refreshToken : '',
          func_info: funcInfo(grant),
        },
      })
    })
    .post('/api_get_authorizer_list', async (c) => {
      needComponentToken(outside, c)
      const body = await readJson(c)
      checkComponent(body)
      const { offset, count } = body
      if (!isCount(offset, 0, 1e6) || !isCount(count, 1, 500)) throw refuse(47001)
      const all = Object.entries(state.grants)
      return c.json({
        total_count: all.length,
        list: all.slice(offset, offset + count).map(([appid, grant]) => ({
          authorizer_appid: appid,
          refresh_token: grant.isExchanged ? grant.refreshToken : '',
          auth_time: wholeSeconds(grant.at),
        })),
      })
    })
}

const isCount = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most

const funcInfo = (grant: Grant) => grant.sets.map((id) => ({ funcscope_category: { id } }))

const authorizerInfo = ({ world, settings }: Outside, appid: string) => {
  const account = accountOf(world, appid)!
  const canPay = world.merchants.some(({ appids }) => appids.includes(appid)) ? 1 : 0
  return {
    nick_name: account.nickName,
    head_img: `${settings.url}/_sandbox/faces/${appid}.svg`,
    service_type_info: { id: account.serviceType },
    verify_type_info: { id: account.verifyType },
    user_name: account.userName,
    alias: '',
    qrcode_url: `${settings.url}/_sandbox/codes/${appid}.svg`,
    business_info: { open_pay: canPay, open_shake: 0, open_scan: 0, open_card: 0, open_store: 0 },
    principal_name: account.principal,
    signature: account.signature,
    account_status: 1,
  }
}
