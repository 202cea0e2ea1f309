import { verify } from 'node:crypto'
import type { Clock } from '@wanpu/kit/clock'

/** The headers that carry a signature of WeChat Pay; null when one is missing or misshapen. */
export const readSignature = (headers: Headers) => {
  const timestamp = headers.get('wechatpay-timestamp') ?? ''
  const nonce = headers.get('wechatpay-nonce') ?? ''
  const signature = headers.get('wechatpay-signature') ?? ''
  const serial = headers.get('wechatpay-serial') ?? ''
  return /^\d{1,12}$/.test(timestamp) && nonce && signature && serial
    ? { timestamp, nonce, signature, serial }
    : null
}
export type PaySignature = NonNullable<ReturnType<typeof readSignature>>

const windowSeconds = 300

export const isTimely = ({ timestamp }: PaySignature, clock: Clock): boolean =>
  Math.abs(clock() / 1000 - Number(timestamp)) <= windowSeconds

/** Verifies the raw body, byte by byte, under a public key or certificate in PEM. */
export const isSigned = (
  pem: string,
  { timestamp, nonce, signature }: PaySignature,
  rawBody: Uint8Array,
): boolean => {
  const text = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), rawBody, Buffer.from('\n')])
  try {
    return verify('sha256', text, pem, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
