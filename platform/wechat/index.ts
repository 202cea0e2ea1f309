import { outbound } from '@wanpu/kit/outbound'
import { createApi } from './api.ts'
import { createJssdk } from './account/jssdk.ts'
import { createMenu } from './account/menu.ts'
import { createOauth } from './account/oauth.ts'
import { createAuthorizations } from './authorizers/authorizations.ts'
import { createAuthorizerToken } from './authorizers/token.ts'
import { createComponentCalls } from './component/calls.ts'
import { createPushes } from './component/push.ts'
import { createComponentToken } from './component/token.ts'
import { createKuaidi } from './kuaidi/index.ts'
import { createPay } from './pay/index.ts'
import type { Surroundings } from './surroundings.ts'

export type { Grant, Profile } from './component/answers.ts'
export type { Push, PushEvent } from './component/push.ts'
export type { JssdkConfig } from './account/jssdk.ts'
export type { Menu } from './account/menu.ts'
export type { OauthScope } from './account/oauth.ts'
export {
  type AuthorizerRow,
  bindAuthorizer,
  findAuthorizerNamed,
  findAuthorizerOf,
  markUnauthorized,
  unbindAuthorizer,
} from './authorizers/store.ts'
export * from './failures.ts'
export { type Random, processRandom } from './random.ts'
export type { WechatSettings } from './settings.ts'
export type { Surroundings } from './surroundings.ts'

export type Wechat = ReturnType<typeof createWechat>

/** Every client of this room, given its surroundings. */
export const createWechat = (surroundings: Surroundings) => {
  const { settings, clock, random } = surroundings
  const api = createApi(outbound({ name: 'wechat', baseUrl: settings.apiUrl }))

  const componentToken = createComponentToken(api, surroundings)
  const component = createComponentCalls(api, settings.component, componentToken)
  const authorizerToken = createAuthorizerToken(component, surroundings)

  return {
    openPush: createPushes(settings.component, clock, random),
    keepTicket: componentToken.keepTicket,
    ticketAt: componentToken.ticketAt,
    component,
    authorizations: createAuthorizations(component, surroundings),
    withAuthorizerToken: authorizerToken.withAuthorizerToken,
    oauth: createOauth(api, settings, componentToken),
    jssdk: createJssdk(api, authorizerToken, surroundings),
    menu: createMenu(api, authorizerToken),
    pay: createPay(outbound({ name: 'wechat-pay', baseUrl: settings.payUrl }), clock, random),
    kuaidi: createKuaidi(outbound({ name: 'kuaidi100', baseUrl: settings.kuaidi100Url })),
  }
}
