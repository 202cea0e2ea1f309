import { createCipheriv, randomBytes } from 'node:crypto'

/** AEAD_AES_256_GCM as WeChat Pay writes it: a 12-character nonce, the tag after the text, base64. */
export const sealResource = (apiV3Key: string, text: string, associatedData: string, nonce = newNonce()) => {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(nonce), {
    authTagLength: 16,
  })
  if (associatedData) cipher.setAAD(Buffer.from(associatedData))
  const ciphertext = Buffer.concat([
    cipher.update(text, 'utf8'),
    cipher.final(),
    cipher.getAuthTag(),
  ]).toString('base64')
  return { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data: associatedData, ciphertext }
}

const newNonce = () => randomBytes(6).toString('hex')
