import { z } from 'zod'
import { type WechatSettings, readWechatSettings, wechatEnvironment } from '../settings.ts'
import { vectors } from './vectors.ts'

const { config } = vectors.wechat_message_crypt

/** The vectors' platform, whose API stands at `apiUrl`. */
export const wechatSettings = (apiUrl: string): WechatSettings =>
  readWechatSettings(
    z.object(wechatEnvironment).parse({
      WECHAT_API_URL: apiUrl,
      WECHAT_COMPONENT_APPID: config.component_appid,
      WECHAT_COMPONENT_SECRET: 'component-secret',
      WECHAT_COMPONENT_TOKEN: config.token,
      WECHAT_COMPONENT_AES_KEY: config.encoding_aes_key,
    }),
  )
