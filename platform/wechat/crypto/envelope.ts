import { createCipheriv, createDecipheriv } from 'node:crypto'
import { pushForeign, pushUndecipherable } from '../failures.ts'
import { pad, unpad } from './padding.ts'

/** The 32 bytes of an EncodingAESKey (43 letters and digits). */
export const readAesKey = (encodingAesKey: string): Buffer => {
  if (!/^[A-Za-z0-9]{43}$/.test(encodingAesKey))
    throw new Error('an EncodingAESKey has 43 letters and digits')
  return Buffer.from(`${encodingAesKey}=`, 'base64')
}

/** Encrypts a message as WeChat does: `prefix` is 16 random bytes, `appid` always the component's. Base64. */
export const encrypt = (key: Buffer, prefix: Buffer, text: string, appid: string): string => {
  const message = Buffer.from(text)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(message.length)

  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = pad(Buffer.concat([prefix, length, message, Buffer.from(appid)]))
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64')
}

/** Decrypts with the first of `keys` that fits (current, then previous), and says which one that was. */
export const decrypt = (keys: readonly Buffer[], encrypted: string, appid: string) => {
  let foreign = false
  for (const key of keys) {
    const opened = open(key, encrypted)
    if (opened?.appid === appid) return { text: opened.text, key }
    foreign ||= opened !== null
  }
  throw foreign ? pushForeign() : pushUndecipherable()
}

const open = (key: Buffer, encrypted: string): { text: string; appid: string } | null => {
  const bytes = Buffer.from(encrypted, 'base64')
  if (bytes.length === 0 || bytes.length % 16 !== 0 || bytes.toString('base64') !== encrypted) return null

  const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = unpad(Buffer.concat([cipher.update(bytes), cipher.final()]))
  if (!plain || plain.length < 20) return null

  const end = 20 + plain.readUInt32BE(16)
  if (end > plain.length) return null
  return { text: plain.toString('utf8', 20, end), appid: plain.toString('utf8', end) }
}
