import { z } from 'zod'
import type { Api } from '../api.ts'
import type { ComponentSettings } from '../settings.ts'
import { type Profile, grantAnswer, profileAnswer } from './answers.ts'
import type { ComponentToken } from './token.ts'

export type ComponentCalls = ReturnType<typeof createComponentCalls>

const pageSize = 500

/** The calls of the third-party platform about the accounts that authorized it. */
export const createComponentCalls = (
  api: Api,
  component: ComponentSettings,
  { withComponentToken }: Pick<ComponentToken, 'withComponentToken'>,
) => {
  const call = <S extends z.ZodType>(name: string, body: object, answer: S) =>
    withComponentToken((token) =>
      api({
        path: `/cgi-bin/component/${name}`,
        query: { component_access_token: token },
        body: { component_appid: component.appid, ...body },
        answer,
      }),
    )

  return {
    /** One code for one attempt; `expiresIn` is in seconds. */
    createPreAuthCode: () => call('api_create_preauthcode', {}, preAuthAnswer),

    /** Exchanges an authorization code, which works once. */
    queryAuth: (code: string) => call('api_query_auth', { authorization_code: code }, grantAnswer),

    authorizerInfo: async (appid: string): Promise<Profile> => ({
      ...(await call('api_get_authorizer_info', { authorizer_appid: appid }, profileAnswer)),
      appid,
    }),

    refreshAuthorizer: (appid: string, refreshToken: string) =>
      call(
        'api_authorizer_token',
        { authorizer_appid: appid, authorizer_refresh_token: refreshToken },
        refreshAnswer,
      ),

    /** Every account that authorizes us, with the refresh token that WeChat holds valid. */
    authorizerList: async function* () {
      for (let offset = 0, total = 1; offset < total; offset += pageSize) {
        const page = await call('api_get_authorizer_list', { offset, count: pageSize }, listAnswer)
        yield* page.list
        total = page.total
      }
    },

    /** Asks WeChat to push tickets (again); the ticket itself comes by push. */
    startPushTicket: async () => {
      await api({
        path: '/cgi-bin/component/api_start_push_ticket',
        body: { component_appid: component.appid, component_secret: component.secret },
        answer: z.object({ errcode: z.literal(0) }),
      })
    },
  }
}

const preAuthAnswer = z
  .object({ pre_auth_code: z.string().min(1), expires_in: z.number() })
  .transform((said) => ({ code: said.pre_auth_code, expiresIn: said.expires_in }))

const refreshAnswer = z
  .object({
    authorizer_access_token: z.string().min(1),
    expires_in: z.number(),
    authorizer_refresh_token: z.string().default(''),
  })
  .transform((said) => ({
    accessToken: said.authorizer_access_token,
    expiresIn: said.expires_in,
    refreshToken: said.authorizer_refresh_token,
  }))

const listAnswer = z
  .object({
    total_count: z.number(),
    list: z.array(z.object({ authorizer_appid: z.string(), refresh_token: z.string().default('') })),
  })
  .transform((said) => ({
    total: said.total_count,
    list: said.list.map((row) => ({ appid: row.authorizer_appid, refreshToken: row.refresh_token })),
  }))
