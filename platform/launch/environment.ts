import { lemonEnvironment } from '@wanpu/billing/settings'
import { wechatEnvironment } from '@wanpu/wechat/settings'
import { z } from 'zod'
import { isPublishedKey } from './published-keys.ts'

export const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' })
const port = z.coerce.number().int().min(0).max(65_535)
const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')
const secret = z.string().min(1)
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, ''))

// `id:base64` pairs with commas between; the first seals, all of them open.
const keyring = z.string().transform((text, check) => {
  const keys = Object.fromEntries(text.split(',').map((pair) => pair.split(':')))
  const areKeys = Object.values(keys).every(
    (key) => typeof key === 'string' && Buffer.from(key, 'base64').length === 32,
  )
  if (!areKeys) check.addIssue('must be id:key pairs, each key 32 bytes in base64')
  return keys as Record<string, string>
})

/** The environment of every process. */
export const environment = z.object({
  ROOT_URL: address,
  PORT: port.default(3000),
  BIND: z.string().optional(),
  BEHIND_PROXY: flag,
  SHARES_PORT: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_APP_URL: databaseUrl,
  DATABASE_PLATFORM_URL: databaseUrl,
  KEYRING: keyring,
  PEPPER: z.string().min(32),
  FILES_DIR: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('auto'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  ...wechatEnvironment,
  ...lemonEnvironment,
  WECHAT_JSSDK_URL: address.default('https://res.wx.qq.com/open/js/jweixin-1.6.0.js'),
  SMS_URL: address.default('https://sms.tencentcloudapi.com'),
  SMS_SECRET_ID: secret,
  SMS_SECRET_KEY: secret,
  SMS_REGION: z.string().default('ap-guangzhou'),
  SMS_SDK_APP_ID: secret,
  SMS_SIGN_NAME: secret,
  SMS_CODE_TEMPLATE: secret,
  SMS_INVITATION_TEMPLATE: z.string().default(''),
  KUAIDI100_CUSTOMER: secret,
  KUAIDI100_KEY: secret,
  SANDBOX_URL: address.optional(),
})

const providers = [
  'WECHAT_API_URL',
  'WECHAT_OPEN_URL',
  'WECHAT_MP_URL',
  'WECHAT_PAY_URL',
  'WECHAT_JSSDK_URL',
  'SMS_URL',
  'KUAIDI100_URL',
] as const
const isLocal = (url: string) =>
  /(^|\.)localhost$|^127\.|^\[?::1\]?$|^0\.0\.0\.0$|(^|\.)sandbox\./.test(new URL(url).hostname)

/** The same, refusing what only a demo may have. */
export const production = environment.superRefine((read, check) => {
  const refuse = (name: keyof typeof read, message: string) =>
    check.addIssue({ code: 'custom', path: [name], message })

  if (new URL(read.ROOT_URL).protocol !== 'https:') refuse('ROOT_URL', 'must be https in production')
  if (read.SANDBOX_URL) refuse('SANDBOX_URL', 'there is no sandbox in production')
  for (const name of providers) {
    if (!read[name].startsWith('https:') || isLocal(read[name]))
      refuse(name, 'must be the provider itself in production')
  }
  for (const [name, value] of Object.entries(read)) {
    if (typeof value === 'string' && isPublishedKey(value))
      refuse(name as keyof typeof read, 'is a published test key')
  }
})
