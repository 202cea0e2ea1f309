import type { Sharp } from 'sharp'
import { pictureWidths } from './address.ts'
import { pictureUnusable } from './failures.ts'

/** A picture whose head was read and found usable; its pixels are decoded when it is encoded. */
export interface OpenedPicture {
  mime: string
  width: number
  height: number
  upright: Sharp
}

export interface Variant {
  width: number
  bytes: Buffer
}

const usable: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heif: 'image/avif',
}
const mostPixels = 50e6

/** Loaded for the first picture: a process that only shows pages does without what it weighs. */
const loadSharp = async () => {
  const { default: sharp } = await import('sharp')
  // One thread a picture: a batch of uploads must leave the cores to the shops.
  sharp.concurrency(1)
  return sharp
}

/**
 * Looks at the content and throws `pictureUnusable` for anything that is no still picture, among it SVG; `claimed` is the
 * media type that the sender gave it, if any.
 */
export const openPicture = async (bytes: Uint8Array, claimed?: string): Promise<OpenedPicture> => {
  if (bytes.byteLength === 0) throw pictureUnusable({ reason: 'empty' })
  const sharp = await loadSharp()
  // The head alone: a bomb is measured before anything of it is unpacked.
  const {
    format,
    width,
    height,
    pages = 1,
    autoOrient,
  } = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata().catch(refuse)

  const mime = usable[format]
  if (!mime) throw pictureUnusable({ reason: 'format', format })
  if (claimed && claimed !== mime) throw pictureUnusable({ reason: 'mislabelled', claimed, found: mime })
  if (pages > 1) throw pictureUnusable({ reason: 'animated' })
  if (width * height > mostPixels) throw pictureUnusable({ reason: 'too-many-pixels', most: mostPixels })

  const upright = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate()
  return { mime, width: autoOrient.width, height: autoOrient.height, upright }
}

/** The widths that a source is kept in: the widest is the first that holds it whole, and it is never enlarged. */
export const widthsFor = (sourceWidth: number): number[] =>
  pictureWidths.filter((_, index) => index === 0 || pictureWidths[index - 1]! < sourceWidth)

/** The picture as WebP in these widths. */
export const encodeVariants = ({ upright }: OpenedPicture, widths: readonly number[]): Promise<Variant[]> =>
  Promise.all(widths.map((width) => encodeVariant(upright, width)))

const encodeVariant = async (upright: Sharp, width: number): Promise<Variant> => ({
  width,
  bytes: await upright
    .clone()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer()
    .catch(refuse),
})

const refuse = (): never => {
  throw pictureUnusable({ reason: 'undecodable' })
}
