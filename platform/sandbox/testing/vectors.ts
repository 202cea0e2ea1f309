import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Secrets } from '../secrets.ts'
import { demoWorld, type World } from '../world.ts'

interface Push {
  name: string
  plaintext_xml: string
  random16: string
  timestamp: string
  nonce: string
  encrypt: string
  msg_signature: string
  request: { query: string; body: string }
}
interface Vectors {
  wechat_message_crypt: {
    config: { component_appid: string; token: string; encoding_aes_key: string }
    pushes: Push[]
    passive_reply: { plaintext_xml: string; response_body: string }
    negatives: { name: string; encrypt: string }[]
  }
  js_sdk: { jsapi_ticket: string; noncestr: string; timestamp: number; url: string; signature: string }[]
  wechat_pay_v3: {
    config: Record<
      'mchid' | 'appid' | 'merchant_serial_no' | 'platform_serial_no' | 'public_key_id' | 'apiv3_key',
      string
    >
    keys: Record<
      | 'merchant_private_key_pem'
      | 'merchant_certificate_pem'
      | 'platform_private_key_pem'
      | 'platform_certificate_pem'
      | 'wechatpay_public_key_private_pem'
      | 'wechatpay_public_key_pem',
      string
    >
    requests: { method: string; canonical_url: string; body: string; authorization: string }[]
    aes_gcm: { plaintext: string; nonce: string; associated_data: string; ciphertext: string }[]
    jsapi_bridge: { params: Record<string, string> }
  }
  kuaidi100: {
    query: { customer: string; key: string; param: string; sign: string }
    push: { param: string; salt: string; form_body: string }
  }
  tencent_sms_tc3: {
    secret_id: string
    secret_key: string
    timestamp: number
    payload: string
    authorization: string
  }
}

// The vectors lie in kit's testing folder, which is no module.
const file = fileURLToPath(new URL('../../kit/testing/wechat-vectors.json', import.meta.url))
export const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors

export const vectorSeconds = 1_795_336_000

const { config, keys } = vectors.wechat_pay_v3
const crypt = vectors.wechat_message_crypt.config

/** An outside with the vectors' account, user and merchant in it. */
export const vectorWorld: World = {
  component: { appid: crypt.component_appid, name: '万铺' },
  accounts: [
    { ...demoWorld.accounts[0]!, appid: config.appid, userName: 'gh_3c884a361561' },
    ...demoWorld.accounts.slice(1),
  ],
  users: [
    { id: 'zhou', name: '周小满', hue: 0, openids: { [config.appid]: 'oSandboxOpenid000000000000001' } },
    ...demoWorld.users.slice(1),
  ],
  merchants: [
    {
      mchid: config.mchid,
      name: '沙箱商城',
      appids: [config.appid],
      verification: 'both',
      publicKeyId: config.public_key_id,
    },
    {
      mchid: '1900000110',
      name: '另一家',
      appids: [config.appid],
      verification: 'public-key',
      publicKeyId: 'PUB_KEY_ID_02',
    },
  ],
  sms: {
    sdkAppId: '1400000000',
    signNames: ['沙箱商城'],
    templates: { '1000001': '验证码 {1}，{2} 分钟内有效。' },
  },
}

const own = {
  privateKey: keys.merchant_private_key_pem,
  certificate: { serial: config.merchant_serial_no, pem: keys.merchant_certificate_pem },
  apiV3Key: config.apiv3_key,
  wechatPayPrivateKey: keys.wechatpay_public_key_private_pem,
}
export const vectorSecrets: Secrets = {
  component: {
    appsecret: '0123456789abcdef0123456789abcdef',
    token: crypt.token,
    encodingAesKey: crypt.encoding_aes_key,
  },
  merchants: {
    [config.mchid]: own,
    '1900000110': { ...own, certificate: { serial: 'A'.repeat(40), pem: '' } },
  },
  platform: {
    privateKey: keys.platform_private_key_pem,
    certificate: { serial: config.platform_serial_no, pem: keys.platform_certificate_pem },
    from: vectorSeconds * 1000,
    until: (vectorSeconds + 157_680_000) * 1000,
  },
  sms: { secretId: vectors.tencent_sms_tc3.secret_id, secretKey: vectors.tencent_sms_tc3.secret_key },
  kuaidi: { customer: vectors.kuaidi100.query.customer, key: vectors.kuaidi100.query.key },
  lemon: { apiKey: 'lemon-test-key', webhookSecret: 'lemon-test-secret' },
}
