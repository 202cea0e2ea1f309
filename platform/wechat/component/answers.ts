import { z } from 'zod'

const permissionSets = z
  .array(z.object({ funcscope_category: z.object({ id: z.number() }) }))
  .default([])
  .transform((list) => list.map((entry) => entry.funcscope_category.id))

/** What an account granted. Tokens are null when it has no API permission. */
export type Grant = z.output<typeof grantAnswer>
export const grantAnswer = z
  .object({
    authorization_info: z.object({
      authorizer_appid: z.string().min(1),
      authorizer_access_token: z.string().default(''),
      expires_in: z.number().default(0),
      authorizer_refresh_token: z.string().default(''),
      func_info: permissionSets,
    }),
  })
  .transform(({ authorization_info: said }) => ({
    appid: said.authorizer_appid,
    accessToken: said.authorizer_access_token || null,
    expiresIn: said.expires_in,
    refreshToken: said.authorizer_refresh_token || null,
    permissionSets: said.func_info,
  }))

const id = z.object({ id: z.number() })
const text = z.string().default('')

/** An account as WeChat describes it; a mall needs a verified service account. */
export type Profile = z.output<typeof profileAnswer> & { appid: string }
export const profileAnswer = z
  .object({
    authorizer_info: z.object({
      nick_name: text,
      head_img: text,
      service_type_info: id,
      verify_type_info: id,
      user_name: text,
      alias: text,
      qrcode_url: text,
      principal_name: text,
      account_status: z.number().optional(),
      MiniProgramInfo: z.unknown().optional(),
    }),
    authorization_info: z.object({ func_info: permissionSets }),
  })
  .transform(({ authorizer_info: said, authorization_info: granted }) => ({
    nickName: said.nick_name,
    headImage: said.head_img,
    serviceType: said.service_type_info.id,
    verifyType: said.verify_type_info.id,
    userName: said.user_name,
    alias: said.alias,
    qrcodeUrl: said.qrcode_url,
    principalName: said.principal_name,
    accountStatus: said.account_status ?? null,
    isMiniProgram: said.MiniProgramInfo !== undefined,
    permissionSets: granted.func_info,
  }))
