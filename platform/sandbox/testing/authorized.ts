import { vectorSecrets, vectors, vectorWorld } from './vectors.ts'
import type { Running } from './running.ts'

export const appid = vectors.wechat_pay_v3.config.appid
export const componentAppid = vectorWorld.component.appid

/** A component token, got with the newest ticket that was pushed. */
export const componentToken = async (running: Running): Promise<string> => {
  const pushed = await running.json('POST', '/_sandbox/ticket', {})
  const ticket = /CDATA\[(ticket@@@[^\]]+)\]/.exec(String(pushed['content']))?.[1]
  const answer = await running.json('POST', '/wechat/cgi-bin/component/api_component_token', {
    component_appid: componentAppid,
    component_appsecret: vectorSecrets.component.appsecret,
    component_verify_ticket: ticket,
  })
  return String(answer['component_access_token'])
}

/** Authorizes the vectors' account and exchanges the code; the answer holds both of its tokens. */
export const authorizedAccount = async (running: Running, sets?: number[]) => {
  const token = await componentToken(running)
  const component = (name: string, body: Record<string, unknown>) =>
    running.json('POST', `/wechat/cgi-bin/component/${name}?component_access_token=${token}`, {
      component_appid: componentAppid,
      ...body,
    })
  const { pre_auth_code } = await component('api_create_preauthcode', {})
  const { location } = await running.json('POST', '/_sandbox/authorize', {
    component_appid: componentAppid,
    pre_auth_code,
    redirect_uri: `${running.shopUrl}/back?state=s1`,
    appid,
    ...(sets ? { sets } : {}),
  })
  const code = new URL(String(location)).searchParams.get('auth_code')
  const answer = await component('api_query_auth', { authorization_code: code })
  const info = answer['authorization_info'] as {
    authorizer_access_token: string
    authorizer_refresh_token: string
  }
  return { token, component, preAuthCode: pre_auth_code, location: String(location), code, ...info }
}
