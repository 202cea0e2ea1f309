import { sign } from 'node:crypto'
import type { PayMerchant } from './merchant.ts'

/** RSA PKCS#1 v1.5 over SHA-256, base64, of lines that each end with a newline. */
export const signLines = (privateKeyPem: string, lines: readonly string[]): string =>
  sign('sha256', Buffer.from(lines.map((line) => `${line}\n`).join('')), privateKeyPem).toString('base64')

interface Signable {
  method: string
  /** Path and query exactly as sent. */
  path: string
  /** The body exactly as sent; empty when there is none. */
  body: string
  seconds: number
  nonce: string
}

/** The value of the Authorization header. */
export const authorization = (
  merchant: PayMerchant,
  { method, path, body, seconds, nonce }: Signable,
): string => {
  const signature = signLines(merchant.privateKeyPem, [method, path, String(seconds), nonce, body])
  const fields = {
    mchid: merchant.mchid,
    nonce_str: nonce,
    signature,
    timestamp: seconds,
    serial_no: merchant.serial,
  }
  return `WECHATPAY2-SHA256-RSA2048 ${Object.entries(fields)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}`
}

/** What the page hands to `getBrandWCPayRequest`; all values are texts. */
export interface LaunchParams {
  appId: string
  timeStamp: string
  nonceStr: string
  package: string
  signType: 'RSA'
  paySign: string
}

export const signLaunch = (
  merchant: PayMerchant,
  { appid, prepayId, seconds, nonce }: { appid: string; prepayId: string; seconds: number; nonce: string },
): LaunchParams => {
  const timeStamp = String(seconds)
  const prepay = `prepay_id=${prepayId}`
  return {
    appId: appid,
    timeStamp,
    nonceStr: nonce,
    package: prepay,
    signType: 'RSA',
    paySign: signLines(merchant.privateKeyPem, [appid, timeStamp, nonce, prepay]),
  }
}
