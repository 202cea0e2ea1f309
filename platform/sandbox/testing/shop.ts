import { createDecipheriv, randomBytes, sign, verify } from 'node:crypto'
import type { Received, Running } from './running.ts'
import { vectors } from './vectors.ts'

const { config, keys } = vectors.wechat_pay_v3
const { mchid, appid, merchant_serial_no } = config

/** A request to WeChat Pay as the vectors' merchant signs it. */
export const pay = async (
  running: Running,
  method: string,
  target: string,
  body: unknown = '',
  headers: Record<string, string> = {},
) => {
  const text = body === '' ? '' : JSON.stringify(body)
  const timestamp = Math.floor(running.time.now / 1000)
  const nonce = randomBytes(16).toString('hex')
  const signature = rsa(`${method}\n${target}\n${timestamp}\n${nonce}\n${text}\n`)
  const answer = await running.call(method, `/pay${target}`, text || undefined, {
    accept: 'application/json',
    'user-agent': 'wanpu',
    'content-type': 'application/json',
    authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${merchant_serial_no}",signature="${signature}"`,
    ...headers,
  })
  return { ...answer, json: (answer.text ? JSON.parse(answer.text) : null) as Record<string, unknown> }
}

export const orderBody = (running: Running, number: string, more: Record<string, unknown> = {}) => ({
  appid,
  mchid,
  description: '沙箱商品',
  out_trade_no: number,
  notify_url: `${running.shopUrl}/callbacks/pay/e1`,
  amount: { total: 9900, currency: 'CNY' },
  payer: { openid: 'oSandboxOpenid000000000000001' },
  ...more,
})

/** What a page hands to the bridge for a prepay id, signed by the merchant. */
export const launchOf = (running: Running, prepayId: string) => {
  const timeStamp = String(Math.floor(running.time.now / 1000))
  const nonceStr = randomBytes(8).toString('hex')
  const bundle = `prepay_id=${prepayId}`
  const paySign = rsa(`${appid}\n${timeStamp}\n${nonceStr}\n${bundle}\n`)
  return { appId: appid, timeStamp, nonceStr, package: bundle, signType: 'RSA', paySign }
}

/** Types a PIN into the sheet that stands over the shop's page. */
export const typePin = (running: Running, launch: Record<string, string>, pin = '123456') =>
  running.call('POST', `/_sandbox/cashier/jsapi?${new URLSearchParams(launch).toString()}`, `pin=${pin}`, {
    'content-type': 'application/x-www-form-urlencoded',
  })

/** Verifies what WeChat Pay said with the public key its serial names; true when it holds. */
export const isFromWechatPay = (headers: Record<string, string>, body: string): boolean => {
  const key =
    headers['wechatpay-serial'] === config.public_key_id
      ? keys.wechatpay_public_key_pem
      : keys.platform_certificate_pem
  const said = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`
  return verify('sha256', Buffer.from(said), key, Buffer.from(headers['wechatpay-signature'] ?? '', 'base64'))
}

/** A notification opened with the APIv3 key. */
export const openNotice = ({ body }: Received) => {
  const notice = JSON.parse(body) as { id: string; event_type: string; resource: Sealed }
  return { ...notice, transaction: JSON.parse(openSealed(notice.resource)) as Record<string, unknown> }
}

type Sealed = Record<'nonce' | 'associated_data' | 'ciphertext', string>

/** The text of an AEAD_AES_256_GCM resource. */
export const openSealed = ({ nonce, associated_data, ciphertext }: Sealed): string => {
  const sealed = Buffer.from(ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(config.apiv3_key), Buffer.from(nonce))
  decipher.setAuthTag(sealed.subarray(-16))
  decipher.setAAD(Buffer.from(associated_data))
  return decipher.update(sealed.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
}

const rsa = (text: string) =>
  sign('sha256', Buffer.from(text), keys.merchant_private_key_pem).toString('base64')
