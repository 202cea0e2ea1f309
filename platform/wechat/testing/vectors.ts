import { readFileSync } from 'node:fs'

interface Push {
  name: string
  plaintext_xml: string
  random16: string
  timestamp: string
  nonce: string
  encrypt: string
  msg_signature: string
  signature: string
  padded_plaintext_hex: string
  request: { query: string; body: string }
}
interface Signed {
  name: string
  headers: Record<string, string>
  body: string
}

interface Vectors {
  wechat_message_crypt: {
    config: {
      component_appid: string
      token: string
      encoding_aes_key: string
      aes_key_hex: string
    }
    pushes: Push[]
    passive_reply: Omit<Push, 'request'> & { response_body: string }
    negatives: (Pick<Push, 'name' | 'timestamp' | 'nonce' | 'encrypt' | 'msg_signature'> & { must: string })[]
  }
  js_sdk: { jsapi_ticket: string; noncestr: string; timestamp: number; url: string; signature: string }[]
  wechat_pay_v3: {
    config: {
      mchid: string
      appid: string
      merchant_serial_no: string
      platform_serial_no: string
      public_key_id: string
      apiv3_key: string
    }
    keys: {
      merchant_private_key_pem: string
      platform_certificate_pem: string
      platform_private_key_pem: string
      wechatpay_public_key_pem: string
      wechatpay_public_key_private_pem: string
    }
    requests: {
      method: 'GET' | 'POST'
      canonical_url: string
      timestamp: string
      nonce_str: string
      body: string
      authorization: string
    }[]
    responses: (Signed & { status: number; decrypted_certificate_pem?: string })[]
    notifications: (Signed & { decrypted: Record<string, unknown> })[]
    negative: (Partial<Signed> & { name: string })[]
    aes_gcm: { name: string; plaintext: string; nonce: string; associated_data: string; ciphertext: string }[]
    jsapi_bridge: { params: Record<string, string> }
  }
  kuaidi100: {
    query: { customer: string; key: string; param: string; sign: string }
    push: { param: string; salt: string; sign: string; form_body: string; expected_reply: string }
  }
}

/** The protocol vectors that judge our clients and the sandbox alike. */
export const vectors = JSON.parse(
  readFileSync(new URL('../../kit/testing/wechat-vectors.json', import.meta.url), 'utf8'),
) as Vectors

/** The vectors' clock, in ms. */
export const vectorTime = 1_795_336_000_000
