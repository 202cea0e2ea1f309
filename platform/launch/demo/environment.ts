import { plansOnSale } from '@wanpu/billing'
import type { DatabaseUrls } from '@wanpu/kit/postgres/logins'
import { z } from 'zod'
import type { DemoSecrets } from './secrets.ts'

/** Where one demo keeps its files and answers. */
interface Places {
  folder: string
  port: number
  rootUrl: string
  sandboxPort: number
  sandboxUrl: string
}
interface Given extends Places {
  urls: DatabaseUrls
  secrets: DemoSecrets
}

/** The environment of the sandbox. */
export const sandboxEnvironment = ({ folder, rootUrl, sandboxPort, sandboxUrl }: Places) => ({
  DATA_DIR: folder,
  ROOT_URL: rootUrl,
  SANDBOX_PORT: String(sandboxPort),
  SANDBOX_URL: sandboxUrl,
})

const credentials = z.object({
  component: z.object({
    appid: z.string(),
    appsecret: z.string(),
    token: z.string(),
    encodingAesKey: z.string(),
  }),
  sms: z.object({
    secretId: z.string(),
    secretKey: z.string(),
    sdkAppId: z.string(),
    signName: z.string(),
    templates: z.record(z.string(), z.string()),
  }),
  kuaidi: z.object({ customer: z.string(), key: z.string() }),
  lemon: z.object({
    apiKey: z.string(),
    webhookSecret: z.string(),
    storeId: z.string(),
    variants: z.record(z.string(), z.string()),
  }),
})

/** The environment of `web`, `worker` and the seed: the outside is the sandbox, with the credentials that it tells. */
export const demoEnvironment = async (given: Given): Promise<Record<string, string>> => {
  // The server side calls it by number, because not every machine resolves names below localhost.
  const calls = `http://127.0.0.1:${given.sandboxPort}`
  const browsers = given.sandboxUrl
  const answer = await fetch(`${calls}/_sandbox/credentials`)
  const { component, sms, kuaidi, lemon } = credentials.parse(await answer.json())
  // A code, a parcel, an invitation.
  const templates = Object.keys(sms.templates).sort()

  return {
    WANPU_MODE: 'demo',
    DATA_DIR: given.folder,
    PORT: String(given.port),
    ROOT_URL: given.rootUrl,
    DATABASE_APP_URL: given.urls.app,
    DATABASE_PLATFORM_URL: given.urls.platform,
    KEYRING: given.secrets.keyring,
    PEPPER: given.secrets.pepper,
    SANDBOX_URL: browsers,
    WECHAT_API_URL: `${calls}/wechat`,
    WECHAT_PAY_URL: `${calls}/pay`,
    SMS_URL: `${calls}/sms`,
    KUAIDI100_URL: `${calls}/kuaidi`,
    WECHAT_OPEN_URL: `${browsers}/open`,
    WECHAT_MP_URL: `${browsers}/mp`,
    WECHAT_JSSDK_URL: `${browsers}/_sandbox/jweixin.js`,
    WECHAT_COMPONENT_APPID: component.appid,
    WECHAT_COMPONENT_SECRET: component.appsecret,
    WECHAT_COMPONENT_TOKEN: component.token,
    WECHAT_COMPONENT_AES_KEY: component.encodingAesKey,
    SMS_SECRET_ID: sms.secretId,
    SMS_SECRET_KEY: sms.secretKey,
    SMS_SDK_APP_ID: sms.sdkAppId,
    SMS_SIGN_NAME: sms.signName,
    SMS_CODE_TEMPLATE: templates[0] ?? '',
    SMS_INVITATION_TEMPLATE: templates[2] ?? '',
    KUAIDI100_CUSTOMER: kuaidi.customer,
    KUAIDI100_KEY: kuaidi.key,
    SANDBOX_CALLS_URL: calls,
    LEMON_API_KEY: lemon.apiKey,
    LEMON_STORE_ID: lemon.storeId,
    LEMON_WEBHOOK_SECRET: lemon.webhookSecret,
    LEMON_TEST_MODE: '1',
    LEMON_VARIANTS: plansOnSale.map(({ name, version }) => `${version}:${lemon.variants[name]}`).join(','),
  }
}
