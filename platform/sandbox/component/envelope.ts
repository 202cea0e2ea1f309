import { createCipheriv, createDecipheriv, createHash, randomBytes, randomInt } from 'node:crypto'
import { readXml, xmlOf } from './xml.ts'

export interface EnvelopeKeys {
  appid: string
  token: string
  /** 43 characters. */
  encodingAesKey: string
}

const block = 32

/** AES-256-CBC over 16 random bytes, the length, the message and the appid, padded to 32; base64. */
export const encrypt = (keys: EnvelopeKeys, message: string, random16: Buffer = randomBytes(16)): string => {
  const text = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(text.length)
  const bare = Buffer.concat([random16, length, text, Buffer.from(keys.appid)])
  const pad = block - (bare.length % block)

  const cipher = createCipheriv('aes-256-cbc', aesKey(keys), aesKey(keys).subarray(0, 16)).setAutoPadding(
    false,
  )
  return Buffer.concat([cipher.update(bare), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]).toString(
    'base64',
  )
}

/** Throws when the padding, the length or the appid is not ours. */
export const decrypt = (keys: EnvelopeKeys, sealed: string): string => {
  const decipher = createDecipheriv('aes-256-cbc', aesKey(keys), aesKey(keys).subarray(0, 16)).setAutoPadding(
    false,
  )
  const padded = Buffer.concat([decipher.update(Buffer.from(sealed, 'base64')), decipher.final()])
  const pad = padded.at(-1) ?? 0
  if (pad < 1 || pad > block) throw new Error('bad padding')

  const bare = padded.subarray(0, -pad)
  const end = 20 + bare.readUInt32BE(16)
  if (bare.subarray(end).toString() !== keys.appid) throw new Error('sealed for another appid')
  return bare.subarray(20, end).toString()
}

/** SHA-1 over the parts in ascending order. */
export const signatureOf = (...parts: string[]): string =>
  createHash('sha1').update(parts.sort().join('')).digest('hex')

interface Stamp {
  seconds: number
  nonce?: string
  random16?: Buffer
}

/** Query and body of a push; `address` is the one line beside Encrypt that says whom it is for. */
export const sealPush = (
  keys: EnvelopeKeys,
  address: Record<string, string>,
  message: string,
  stamp: Stamp,
) => {
  const sealed = encrypt(keys, message, stamp.random16)
  const timestamp = String(stamp.seconds)
  const nonce = stamp.nonce ?? String(randomInt(1e9))
  const query = [
    `signature=${signatureOf(keys.token, timestamp, nonce)}`,
    `timestamp=${timestamp}`,
    `nonce=${nonce}`,
    'encrypt_type=aes',
    `msg_signature=${signatureOf(keys.token, timestamp, nonce, sealed)}`,
  ].join('&')
  return { query, body: xmlOf({ ...address, Encrypt: sealed }) }
}

/** The message inside an encrypted passive reply; null when there is none or it is not ours. */
export const openReply = (keys: EnvelopeKeys, body: string): string | null => {
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = readXml(body) ?? {}
  if (!Encrypt || !MsgSignature || !TimeStamp || !Nonce) return null
  if (signatureOf(keys.token, TimeStamp, Nonce, Encrypt) !== MsgSignature) return null
  try {
    return decrypt(keys, Encrypt)
  } catch {
    return null
  }
}

const aesKey = ({ encodingAesKey }: EnvelopeKeys) => Buffer.from(`${encodingAesKey}=`, 'base64')
