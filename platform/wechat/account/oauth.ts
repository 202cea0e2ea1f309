import { z } from 'zod'
import type { Api } from '../api.ts'
import type { ComponentToken } from '../component/token.ts'
import type { WechatSettings } from '../settings.ts'

export type OauthScope = 'snsapi_base' | 'snsapi_userinfo'

interface SignIn {
  /** The shop's Official Account. */
  appid: string
  redirectUri: string
  scope: OauthScope
  /** At most 128 bytes. */
  state: string
}

/** Web authorization of shoppers, through the component. */
export const createOauth = (
  api: Api,
  settings: WechatSettings,
  { withComponentToken }: Pick<ComponentToken, 'withComponentToken'>,
) => ({
  // WeChat looks at the order and the case of these parameters, and at the fragment.
  authorizeUrl: ({ appid, redirectUri, scope, state }: SignIn): string => {
    if (Buffer.byteLength(state) > 128) throw new RangeError('an OAuth state has at most 128 bytes')
    const part = encodeURIComponent
    return (
      `${settings.openUrl}/connect/oauth2/authorize?appid=${part(appid)}&redirect_uri=${part(redirectUri)}` +
      `&response_type=code&scope=${scope}&state=${part(state)}&component_appid=${part(settings.component.appid)}` +
      '#wechat_redirect'
    )
  },

  /** Who a code stands for. A snapshot user is nobody: no member, no order. The token is not an API token. */
  exchangeCode: (appid: string, code: string) =>
    withComponentToken((token) =>
      api({
        path: '/sns/oauth2/component/access_token',
        query: {
          appid,
          code,
          grant_type: 'authorization_code',
          component_appid: settings.component.appid,
          component_access_token: token,
        },
        answer: codeAnswer,
      }),
    ),

  /** The shopper's own profile; needs the scope `snsapi_userinfo` and the token of `exchangeCode`. */
  userInfo: (accessToken: string, openid: string) =>
    api({
      path: '/sns/userinfo',
      query: { access_token: accessToken, openid, lang: 'zh_CN' },
      answer: userAnswer,
    }),
})

const codeAnswer = z
  .object({
    access_token: z.string().min(1),
    openid: z.string().min(1),
    scope: z.string(),
    unionid: z.string().optional(),
    is_snapshotuser: z.number().optional(),
  })
  .transform((said) => ({
    accessToken: said.access_token,
    openid: said.openid,
    scopes: said.scope.split(','),
    unionid: said.unionid ?? null,
    isSnapshot: said.is_snapshotuser === 1,
  }))

const userAnswer = z
  .object({
    openid: z.string().min(1),
    nickname: z.string().default(''),
    headimgurl: z.string().default(''),
    unionid: z.string().optional(),
  })
  .transform((said) => ({
    openid: said.openid,
    nickName: said.nickname,
    headImage: said.headimgurl,
    unionid: said.unionid ?? null,
  }))
