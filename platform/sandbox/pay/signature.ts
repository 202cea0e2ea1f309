import { createHash, randomBytes, sign, verify } from 'node:crypto'
import type { Clock } from '@wanpu/kit/clock'
import type { Secrets } from '../secrets.ts'
import { publicHalf } from '../secrets.ts'
import { wholeSeconds } from '../time.ts'
import type { Merchant, World } from '../world.ts'
import { wrongParameter, wrongSignature } from './refusal.ts'

const scheme = 'WECHATPAY2-SHA256-RSA2048'
const windowSeconds = 300

/** One request as it came over the wire. */
export interface SignedRequest {
  method: string
  /** Path and query as sent, without the sandbox's prefix. */
  target: string
  body: string
  authorization: string | undefined
}
export type SignatureDesk = ReturnType<typeof signatureDesk>

/** Checks requests as WeChat Pay does; remembers nonces as long as a timestamp can be valid. */
export const signatureDesk = (world: World, secrets: Secrets, clock: Clock) => {
  const seen = new Map<string, number>()

  /** The merchant who signed; throws SIGN_ERROR with the reason. */
  return ({ method, target, body, authorization }: SignedRequest): Merchant => {
    const { mchid, nonce_str, signature, timestamp, serial_no } = fieldsOf(authorization)
    const merchant = world.merchants.find((one) => one.mchid === mchid)
    const own = merchant && secrets.merchants[merchant.mchid]
    if (!merchant || !own) throw wrongSignature('mchid')
    if (serial_no !== own.certificate.serial) throw wrongSignature('serial_no')
    if (!/^\d{10}$/.test(timestamp) || Math.abs(wholeSeconds(clock()) - Number(timestamp)) > windowSeconds)
      throw wrongSignature('timestamp')
    const signed = `${method}\n${target}\n${timestamp}\n${nonce_str}\n${body}\n`
    if (!isSigned(publicHalf(own.privateKey), signed, signature)) throw wrongSignature('signature')

    const key = createHash('sha256').update(`${mchid}:${nonce_str}`).digest('base64')
    for (const [old, at] of seen) if (at < clock() - 2 * windowSeconds * 1000) seen.delete(old)
    if (seen.has(key)) throw wrongSignature('nonce_str')
    seen.set(key, clock())
    return merchant
  }
}

export const isSigned = (publicKey: string, signed: string, signature: string): boolean =>
  // Node reads base64 leniently; WeChat's bytes are compared in their one canonical form.
  Buffer.from(signature, 'base64').toString('base64') === signature &&
  verify('sha256', Buffer.from(signed), publicKey, Buffer.from(signature, 'base64'))

type SigningMode = 'public-key' | 'certificate'

/** The mode an answer is signed in: as `Wechatpay-Serial` asks, else the merchant's own. */
export const modeAsked = (merchant: Merchant, secrets: Secrets, serial: string | undefined): SigningMode => {
  const may = merchant.verification
  if (serial === merchant.publicKeyId && may !== 'certificate') return 'public-key'
  if (serial === secrets.platform.certificate.serial && may !== 'public-key') return 'certificate'
  if (serial?.startsWith('PUB_KEY_ID_') && serial !== merchant.publicKeyId)
    throw wrongParameter('Wechatpay-Serial', 'unknown')
  return modeOf(merchant)
}
export const modeOf = ({ verification }: Merchant): SigningMode =>
  verification === 'certificate' ? 'certificate' : 'public-key'

/** The five headers that sign what WeChat Pay says. A probe's signature is wrong on purpose. */
export const signedHeaders = (
  secrets: Secrets,
  merchant: Merchant,
  mode: SigningMode,
  body: string,
  now: number,
  isProbe = false,
): Record<string, string> => {
  const timestamp = String(wholeSeconds(now))
  const nonce = randomBytes(16).toString('hex')
  const key =
    mode === 'certificate'
      ? secrets.platform.privateKey
      : secrets.merchants[merchant.mchid]!.wechatPayPrivateKey
  const signature = sign('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), key).toString('base64')
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': mode === 'certificate' ? secrets.platform.certificate.serial : merchant.publicKeyId,
    'Wechatpay-Signature-Type': scheme,
    'Wechatpay-Signature': isProbe ? `WECHATPAY/SIGNTEST/${signature.slice(19)}` : signature,
  }
}

const names = ['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'] as const

const fieldsOf = (header = ''): Record<(typeof names)[number], string> => {
  if (!header.startsWith(`${scheme} `)) throw wrongSignature('scheme')
  const fields: Record<string, string> = {}
  for (const part of header.slice(scheme.length + 1).split(',')) {
    const [, name, value] = /^\s*([a-z_]+)="([^"]*)"\s*$/.exec(part) ?? []
    if (!name || value === undefined || name in fields) throw wrongSignature('authorization')
    fields[name] = value
  }
  if (Object.keys(fields).length !== names.length || names.some((name) => !fields[name]))
    throw wrongSignature('authorization')
  return fields as Record<(typeof names)[number], string>
}
