import { createDecipheriv } from 'node:crypto'
import { z } from 'zod'

export const sealedResource = z.object({
  algorithm: z.literal('AEAD_AES_256_GCM'),
  nonce: z.string().length(12),
  associated_data: z.string().default(''),
  ciphertext: z.string(),
})
export type SealedResource = Omit<z.output<typeof sealedResource>, 'algorithm'>

/** Decrypts what WeChat Pay encrypted with the APIv3 key; throws when a bit is wrong. */
export const openResource = (
  apiv3Key: string,
  { nonce, associated_data, ciphertext }: SealedResource,
): string => {
  const bytes = Buffer.from(ciphertext, 'base64')
  const cipher = createDecipheriv('aes-256-gcm', Buffer.from(apiv3Key), Buffer.from(nonce), {
    authTagLength: 16,
  })
  cipher.setAAD(Buffer.from(associated_data))
  cipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([cipher.update(bytes.subarray(0, -16)), cipher.final()]).toString('utf8')
}
