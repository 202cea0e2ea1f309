import type { Allowance } from '@wanpu/billing'
import { type Ctx, type Tx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { useLess, useMore } from '#settings'
import { originalKey } from './address.ts'
import { pictureInUse, pictureNotFound } from './failures.ts'
import type { LibraryListing } from './inputs.ts'
import { pictureRemoved } from './job-names.ts'
import {
  countUses,
  deleteAsset,
  findPictures,
  holdPictures,
  insertAsset,
  lockPicture,
  sumBytes,
  updateName,
} from './store.ts'

export interface KeptPicture {
  id: string
  mime: string
  width: number
  height: number
  bytes: number
  name: string
  variants: number[]
}

/** Takes a picture into the library. Here, in one transaction with the row, `bytes` count against what the shop may keep. */
export const keepPicture = async (ctx: Ctx, picture: KeptPicture, allowance?: Allowance) => {
  const { tx, now } = ctx
  await useMore(ctx, 'storage', picture.bytes, allowance)
  await insertAsset(tx, {
    ...picture,
    key: originalKey(tx.tenantId, picture.id),
    kind: 'picture',
    createdAt: now,
  })
}

/** One page of the library, the newest first, and what all of it weighs. */
export const listPictures = async ({ tx }: Pick<Ctx, 'tx'>, listing: LibraryListing) => {
  const found = await findPictures(tx, listing)
  const items = found.slice(0, listing.limit)
  return {
    items,
    usedBytes: await sumBytes(tx),
    next: found.length > listing.limit ? items.at(-1)!.id : null,
  }
}

export const renamePicture = async (ctx: Ctx, id: string, name: string) => {
  if (!(await updateName(ctx.tx, id, name))) throw pictureNotFound({ id })
  await auditShop(ctx, 'media.rename', id)
}

/** Takes a picture out of the library unless something shows it; its files follow by job. */
export const removePicture = async (ctx: Ctx, id: string) => {
  const held = await lockPicture(ctx.tx, id)
  if (!held) throw pictureNotFound({ id })
  // Asked after the lock: whoever just took the picture into use held it, and is seen now.
  const uses = await countUses(ctx.tx, `asset:${id}`)
  if (Object.values(uses).some((times) => times > 0)) throw pictureInUse({ id, uses })

  await deleteAsset(ctx.tx, id)
  await useLess(ctx, 'storage', held.bytes)
  await ctx.tx.enqueue(pictureRemoved, { tenantId: ctx.tx.tenantId, assetId: id })
  await auditShop(ctx, 'media.remove', id, { name: held.name, bytes: held.bytes })
}

/** Throws `pictureNotFound` unless all of these (`asset:<id>`) are pictures of this shop; they stay until the end of the transaction. */
export const requirePictures = async (tx: Tx, refs: readonly (string | null | undefined)[]) => {
  const ids = [...new Set(refs.flatMap((ref) => (ref ? [ref.slice('asset:'.length)] : [])))]
  if (ids.length === 0) return
  const held = new Set(await holdPictures(tx, ids))
  const missing = ids.find((id) => !held.has(id))
  if (missing) throw pictureNotFound({ id: missing })
}
