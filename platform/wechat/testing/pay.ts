import { sign } from 'node:crypto'
import type { OutboundAnswer, OutboundCall } from '@wanpu/kit/outbound'
import type { PayMerchant } from '../pay/merchant.ts'
import { vectors } from './vectors.ts'

const { config, keys } = vectors.wechat_pay_v3

/** The vectors' merchant; in public-key mode unless told. */
export const payMerchant = (values: Partial<PayMerchant> = {}): PayMerchant => ({
  mchid: config.mchid,
  serial: config.merchant_serial_no,
  privateKeyPem: keys.merchant_private_key_pem,
  apiv3Key: config.apiv3_key,
  publicKey: { id: config.public_key_id, pem: keys.wechatpay_public_key_pem },
  ...values,
})

/** The same merchant, who knows neither public key nor certificates. */
export const bareMerchant = (): PayMerchant => {
  const { publicKey: _, ...merchant } = payMerchant()
  return merchant
}

/** An answer as WeChat Pay signs it, by public key or by certificate. */
export const signedAnswer = (
  body: string,
  {
    status = 200,
    seconds,
    by = 'public-key',
  }: { status?: number; seconds: number; by?: 'public-key' | 'certificate' },
): OutboundAnswer => {
  const [serial, key] =
    by === 'public-key'
      ? [config.public_key_id, keys.wechatpay_public_key_private_pem]
      : [config.platform_serial_no, keys.platform_private_key_pem]
  const signature = sign('sha256', Buffer.from(`${seconds}\nnonce\n${body}\n`), key).toString('base64')
  const headers = new Headers({
    'wechatpay-timestamp': String(seconds),
    'wechatpay-nonce': 'nonce',
    'wechatpay-serial': serial,
    'wechatpay-signature': signature,
  })
  return { status, headers, body: Buffer.from(body) }
}

/** An outside that gives these answers in turn and remembers what it was asked. */
export const scripted = (...answers: OutboundAnswer[]) => {
  const calls: OutboundCall[] = []
  const outbound = async (call: OutboundCall) => {
    calls.push(call)
    const answer = answers.shift()
    if (!answer) throw new Error(`nobody answers ${call.method} ${call.path}`)
    return answer
  }
  return { calls, outbound }
}
