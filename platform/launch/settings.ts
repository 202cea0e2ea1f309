import path from 'node:path'
import { readLemonSettings } from '@wanpu/billing/settings'
import { readSettings } from '@wanpu/kit/env'
import { readWechatSettings } from '@wanpu/wechat/settings'
import { z } from 'zod'
import { databaseUrl, environment, production } from './environment.ts'
import { type Site, siteAt } from './site.ts'

export type Mode = 'demo' | 'production'
export type Settings = ReturnType<typeof processSettings>
type Environment = Record<string, string | undefined>

/** The demo runs where no database is named. */
export const modeOf = (env: Environment): Mode => {
  const named = env.DATABASE_OWNER_URL || env.DATABASE_APP_URL || env.DATABASE_PLATFORM_URL
  return readSettings(z.object({ WANPU_MODE: z.enum(['demo', 'production']) }), {
    WANPU_MODE: env.WANPU_MODE || (named ? 'production' : 'demo'),
  }).WANPU_MODE
}

/** What `web` and `worker` run with; the same settings in both modes, stricter ones in production. */
export const processSettings = (env: Environment, mode: Mode) => {
  const read = readSettings(mode === 'production' ? production : environment, env)
  const site: Site = siteAt(read.ROOT_URL)
  return {
    mode,
    site,
    port: read.PORT,
    bind: read.BIND ?? (mode === 'demo' ? '127.0.0.1' : '0.0.0.0'),
    isBehindProxy: read.BEHIND_PROXY,
    sharesPort: read.SHARES_PORT,
    logLevel: read.LOG_LEVEL,
    database: { app: read.DATABASE_APP_URL, platform: read.DATABASE_PLATFORM_URL },
    keyring: read.KEYRING,
    pepper: read.PEPPER,
    files: read.S3_BUCKET
      ? ({
          kind: 's3',
          bucket: read.S3_BUCKET,
          region: read.S3_REGION,
          ...(read.S3_ENDPOINT && { endpoint: read.S3_ENDPOINT }),
          accessKeyId: read.S3_ACCESS_KEY_ID,
          secretAccessKey: read.S3_SECRET_ACCESS_KEY,
        } as const)
      : ({
          kind: 'disk',
          folder: path.resolve(read.FILES_DIR ?? path.join(read.DATA_DIR, 'files')),
        } as const),
    wechat: readWechatSettings(read),
    lemon: readLemonSettings(read),
    jssdkUrl: read.WECHAT_JSSDK_URL,
    sms: {
      baseUrl: read.SMS_URL,
      secretId: read.SMS_SECRET_ID,
      secretKey: read.SMS_SECRET_KEY,
      region: read.SMS_REGION,
      sdkAppId: read.SMS_SDK_APP_ID,
      signName: read.SMS_SIGN_NAME,
      templateId: read.SMS_CODE_TEMPLATE,
    },
    /** The SMS template of invitations; empty for none. */
    invitationTemplate: read.SMS_INVITATION_TEMPLATE,
    kuaidi: { customer: read.KUAIDI100_CUSTOMER, key: read.KUAIDI100_KEY },
    /** The origin that plays the outside; null in production. */
    sandboxUrl: mode === 'demo' ? (read.SANDBOX_URL ?? null) : null,
  }
}

/** What only migrations know: the owner's login, and whom they give rights to. */
export const migrationSettings = (env: Environment) => {
  const read = readSettings(
    z.object({
      DATABASE_OWNER_URL: databaseUrl,
      DATABASE_APP_URL: databaseUrl,
      DATABASE_PLATFORM_URL: databaseUrl,
    }),
    env,
  )
  return {
    ownerUrl: read.DATABASE_OWNER_URL,
    appRole: decodeURIComponent(new URL(read.DATABASE_APP_URL).username),
    platformRole: decodeURIComponent(new URL(read.DATABASE_PLATFORM_URL).username),
  }
}
