import { type KeyObject, createPrivateKey, createPublicKey } from 'node:crypto'
import { invalidInput } from '@wanpu/kit/problem'

/** The merchant's private key as PKCS #8 PEM; anything but an RSA key of 2048 bits or more is refused by a word. */
export const readPrivateKey = (text: string): string => {
  const refuse = refusal('/privateKey')
  const pem = asLines(text)
  if (pem.includes('BEGIN CERTIFICATE')) throw refuse('is-a-certificate')
  if (pem.includes('BEGIN PUBLIC KEY')) throw refuse('is-a-public-key')
  if (pem.includes('ENCRYPTED')) throw refuse('is-encrypted')

  const key = parsed(() => createPrivateKey(pem))
  if (!key) throw refuse('not-a-key')
  if (!isStrongRsa(key)) throw refuse('not-rsa-2048')
  return String(key.export({ type: 'pkcs8', format: 'pem' }))
}

/** WeChat Pay's public key as PEM. */
export const readPublicKey = (text: string): string => {
  const refuse = refusal('/publicKey/pem')
  const pem = asLines(text)
  // The platform would also take the public half out of these.
  if (pem.includes('BEGIN CERTIFICATE')) throw refuse('is-a-certificate')
  if (pem.includes('PRIVATE KEY')) throw refuse('is-a-private-key')

  const key = parsed(() => createPublicKey(pem))
  if (!key) throw refuse('not-a-key')
  if (!isStrongRsa(key)) throw refuse('not-rsa-2048')
  return String(key.export({ type: 'spki', format: 'pem' }))
}

const refusal = (pointer: string) => (detail: string) => invalidInput({ errors: [{ pointer, detail }] })

const asLines = (text: string) => `${text.replaceAll('\r', '').trim()}\n`

const parsed = (read: () => KeyObject): KeyObject | null => {
  try {
    return read()
  } catch {
    return null
  }
}

const isStrongRsa = (key: KeyObject) =>
  key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
