import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface SitePicture {
  name: 'console' | 'shop'
  /** Names its content, so it is kept for ever. */
  path: string
  width: number
  height: number
  bytes: Buffer<ArrayBuffer>
}

const open = (name: SitePicture['name'], width: number, height: number): SitePicture => {
  const bytes = readFileSync(path.join(import.meta.dirname, 'pictures', `${name}.webp`))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return { name, path: `/site/${name}.${hash}.webp`, width, height, bytes }
}

/** Photographs of the product itself, as `docs/pictures/take.ts` takes them. */
export const openPictures = (): readonly SitePicture[] => [open('console', 1280, 800), open('shop', 375, 780)]
