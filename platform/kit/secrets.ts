import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Seals short secrets for rest: AES-256-GCM with a key id; `context` (tenant and column) is bound to the text. */
export interface Keyring {
  seal(context: string, text: string): string
  /** Throws when the key is unknown, the context differs or a bit has changed. */
  open(context: string, sealed: string): string
}

/** `keys` maps key ids to 32-byte keys in base64; the first seals, all of them open. */
export const createKeyring = (keys: Record<string, string>): Keyring => {
  const ring = new Map(Object.entries(keys).map(([id, key]) => [id, Buffer.from(key, 'base64')]))
  const [current] = ring.keys()
  for (const key of ring.values())
    if (key.length !== 32) throw new Error('a key of the keyring must be 32 bytes')
  if (!current) throw new Error('the keyring is empty')

  return {
    seal(context, text) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', ring.get(current)!, iv, { authTagLength: 16 })
      cipher.setAAD(Buffer.from(context))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${current}.${iv.toString('base64url')}.${body.toString('base64url')}`
    },
    open(context, sealed) {
      const [id = '', iv = '', packed = ''] = sealed.split('.')
      const key = ring.get(id)
      if (!key) throw new Error(`no key ${id} in the keyring`)
      const body = Buffer.from(packed, 'base64url')
      const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
      cipher.setAAD(Buffer.from(context))
      cipher.setAuthTag(body.subarray(-16))
      return cipher.update(body.subarray(0, -16), undefined, 'utf8') + cipher.final('utf8')
    },
  }
}

/** What is stored of a bearer secret (session ids, states, tickets): SHA-256, base64url. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
