import { newId } from '@wanpu/kit/ids'
import type { Database } from '@wanpu/migrations'
import { originalKey, variantKey } from './address.ts'
import { encodePicture } from './encode.ts'
import type { Files } from '#request'
import { insertAsset } from './store.ts'

interface Services {
  db: Pick<Database, 'inTenant'>
  files: Files
}

export interface StoredPicture {
  /** `asset:<id>`, the form that content refers to. */
  ref: string
  width: number
  height: number
}

/** Keeps a picture: the original in private, its WebP variants for everybody; throws `pictureUnusable`. */
export const storePicture = async (
  { db, files }: Services,
  tenantId: string,
  bytes: Uint8Array,
  name: string,
): Promise<StoredPicture> => {
  const id = newId()
  const { mime, width, height, variants } = await encodePicture(bytes)

  await files.put(originalKey(tenantId, id), bytes, mime)
  for (const variant of variants)
    await files.put(variantKey(tenantId, id, variant.width), variant.bytes, 'image/webp')

  await db.inTenant(tenantId, (tx, now) =>
    insertAsset(tx, {
      id,
      key: originalKey(tenantId, id),
      kind: 'picture',
      mime,
      width,
      height,
      bytes: bytes.byteLength,
      variants: variants.map((variant) => variant.width),
      name: name.slice(0, 200),
      createdAt: now,
    }),
  )
  return { ref: `asset:${id}`, width, height }
}
