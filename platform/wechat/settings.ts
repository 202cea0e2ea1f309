import { z } from 'zod'

const host = (production: string) => z.url().default(production)

/** The environment's part of this room. The sandbox stands behind the same addresses. */
export const wechatEnvironment = {
  WECHAT_API_URL: host('https://api.weixin.qq.com'),
  WECHAT_OPEN_URL: host('https://open.weixin.qq.com'),
  WECHAT_MP_URL: host('https://mp.weixin.qq.com'),
  WECHAT_PAY_URL: host('https://api.mch.weixin.qq.com'),
  KUAIDI100_URL: host('https://poll.kuaidi100.com'),
  WECHAT_COMPONENT_APPID: z.string().min(1),
  WECHAT_COMPONENT_SECRET: z.string().min(1),
  WECHAT_COMPONENT_TOKEN: z.string().min(1),
  WECHAT_COMPONENT_AES_KEY: z.string().regex(/^[A-Za-z0-9]{43}$/),
  WECHAT_COMPONENT_AES_KEY_PREVIOUS: z
    .string()
    .regex(/^[A-Za-z0-9]{43}$/)
    .optional(),
}

type Environment = z.output<z.ZodObject<typeof wechatEnvironment>>

export interface WechatSettings {
  apiUrl: string
  openUrl: string
  mpUrl: string
  payUrl: string
  kuaidi100Url: string
  component: ComponentSettings
}
export interface ComponentSettings {
  appid: string
  secret: string
  token: string
  /** The current EncodingAESKey, then the previous one while it is being replaced. */
  aesKeys: string[]
}

export const readWechatSettings = (env: Environment): WechatSettings => ({
  apiUrl: env.WECHAT_API_URL,
  openUrl: env.WECHAT_OPEN_URL,
  mpUrl: env.WECHAT_MP_URL,
  payUrl: env.WECHAT_PAY_URL,
  kuaidi100Url: env.KUAIDI100_URL,
  component: {
    appid: env.WECHAT_COMPONENT_APPID,
    secret: env.WECHAT_COMPONENT_SECRET,
    token: env.WECHAT_COMPONENT_TOKEN,
    aesKeys: [env.WECHAT_COMPONENT_AES_KEY, env.WECHAT_COMPONENT_AES_KEY_PREVIOUS].filter(
      (key) => key !== undefined,
    ),
  },
})
