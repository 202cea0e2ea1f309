import type { Ctx } from '@wanpu/migrations'
import type { Template } from '@wanpu/templates'
import type { Pictures } from './provision-shop.ts'
import { findPicturesNamed } from './store.ts'

/** What a template's picture is called in a shop's library. */
export const fileNameOf = (key: string): string => `${key}.webp`

/** Those of the template's pictures that the shop holds already, by key. */
export const storedPictures = async ({ tx }: Ctx, { pictures }: Template): Promise<Pictures> => {
  const keys = Object.keys(pictures)
  const found = await findPicturesNamed(tx, keys.map(fileNameOf))
  return Object.fromEntries(
    keys.flatMap((key) => {
      const ref = found.get(fileNameOf(key))
      return ref ? [[key, ref]] : []
    }),
  )
}
