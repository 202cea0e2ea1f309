import { buffer } from 'node:stream/consumers'
import { allowanceOf } from '@wanpu/billing'
import { newId } from '@wanpu/kit/ids'
import { type Ctx, type Database, type InShop, shopDoor, system } from '@wanpu/migrations'
import { assetFolder, originalKey, variantKey } from './address.ts'
import { type Variant, encodeVariants, openPicture, widthsFor } from './encode.ts'
import { variantsWanted } from './job-names.ts'
import { type KeptPicture, keepPicture } from './library.ts'
import { type Files, auditShop } from '#request'
import { findPicture, updateVariants } from './store.ts'
import { takeTurns } from './turns.ts'

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

/** A picture as somebody sends it. */
export interface SentPicture {
  bytes: Uint8Array
  name: string
  /** The media type it was sent as. */
  claimed?: string
}

/** The shop that sends it, and what it has paid for. */
interface Entitled {
  id: string
  plan: string | null
  accessUntil: Date | null
}

/** The width that is made while the sender waits; the others follow by job. */
const firstWidth = 800

// A picture of 50 million points takes 200 MB while it is decoded.
const inTurn = takeTurns(2)

/** Keeps a picture whole: the original in private, its WebP variants for everybody; throws `pictureUnusable`. */
export const storePicture = async (
  { db, files }: Services,
  tenantId: string,
  bytes: Uint8Array,
  name: string,
): Promise<StoredPicture> => {
  const { id, width, height } = await keepSent(
    files,
    shopDoor(db, tenantId, system),
    tenantId,
    { bytes, name },
    widthsFor,
  )
  return { ref: `asset:${id}`, width, height }
}

/** Keeps what a merchant sends, with one width at once and the rest by job; throws `pictureUnusable` and `planLimitReached`. */
export const uploadPicture = (files: Files, inShop: InShop, tenant: Entitled, sent: SentPicture) =>
  keepSent(
    files,
    inShop,
    tenant.id,
    sent,
    (width) =>
      widthsFor(width)
        .filter((one) => one <= firstWidth)
        .slice(-1),
    async (ctx, kept) => {
      await keepPicture(ctx, kept, allowanceOf(tenant, 'storage', ctx.now))
      await ctx.tx.enqueue(variantsWanted, { tenantId: tenant.id, assetId: kept.id }, { group: tenant.id })
      await auditShop(ctx, 'media.upload', kept.id)
    },
  )

/** Makes the widths that a picture does not have yet; a picture removed meanwhile leaves nothing. */
export const makeVariants = async ({ db, files }: Services, tenantId: string, assetId: string) => {
  const asset = await db.inTenant(tenantId, (tx) => findPicture(tx, assetId))
  const original = asset && (await files.open(originalKey(tenantId, assetId)))
  if (!asset || !original) return

  const bytes = await buffer(original.stream)
  const widths = widthsFor(asset.width ?? 0)
  const made = await inTurn(async () =>
    encodeVariants(
      await openPicture(bytes),
      widths.filter((width) => !asset.variants.includes(width)),
    ),
  )
  await putVariants(files, tenantId, assetId, made)
  const isKept = await db.inTenant(tenantId, (tx) => updateVariants(tx, assetId, widths))
  if (!isKept) await files.removeAll(assetFolder(tenantId, assetId))
}

const keepSent = async (
  files: Files,
  inShop: InShop,
  tenantId: string,
  { bytes, name, claimed }: SentPicture,
  widthsAtOnce: (width: number) => number[],
  keep: (ctx: Ctx, picture: KeptPicture) => Promise<void> = keepPicture,
) => {
  const id = newId()
  const { mime, width, height, variants } = await inTurn(async () => {
    const picture = await openPicture(bytes, claimed)
    return { ...picture, variants: await encodeVariants(picture, widthsAtOnce(picture.width)) }
  })

  await files.put(originalKey(tenantId, id), bytes, mime)
  await putVariants(files, tenantId, id, variants)
  const kept = {
    id,
    mime,
    width,
    height,
    bytes: bytes.byteLength,
    name: name.slice(0, 200),
    variants: variants.map((one) => one.width),
  }
  try {
    await inShop((ctx) => keep(ctx, kept))
  } catch (error) {
    await files.removeAll(assetFolder(tenantId, id))
    throw error
  }
  return { id, mime, width, height, bytes: kept.bytes, name: kept.name }
}

const putVariants = async (files: Files, tenantId: string, id: string, variants: readonly Variant[]) => {
  for (const { width, bytes } of variants)
    await files.put(variantKey(tenantId, id, width), bytes, 'image/webp')
}
