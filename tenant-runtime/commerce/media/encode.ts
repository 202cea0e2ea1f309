import sharp, { type Sharp } from 'sharp'
import { pictureWidths } from './address.ts'
import { pictureUnusable } from './failures.ts'

/** A picture decoded and made anew in the widths it is kept in. */
export interface EncodedPicture {
  mime: string
  width: number
  height: number
  variants: { width: number; bytes: Buffer }[]
}

const usable: Record<string, string> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heif: 'image/avif',
}

// One thread a picture: a batch of uploads must leave the cores to the shops.
sharp.concurrency(1)

/** Decodes by content and throws `pictureUnusable` for anything that is no picture, among it SVG. */
export const encodePicture = async (bytes: Uint8Array): Promise<EncodedPicture> => {
  if (bytes.byteLength === 0) throw pictureUnusable({ reason: 'empty' })
  const upright = sharp(bytes, { limitInputPixels: 50e6, failOn: 'error' }).rotate()
  const { format, autoOrient } = await upright.metadata().catch(refuse)
  const mime = usable[format]
  if (!mime) throw pictureUnusable({ format })

  const variants = await Promise.all(
    widthsFor(autoOrient.width).map((width) => encodeVariant(upright, width)),
  )
  return { mime, width: autoOrient.width, height: autoOrient.height, variants }
}

// The widest variant is the first that holds the whole source; it is never enlarged.
const widthsFor = (sourceWidth: number) =>
  pictureWidths.filter((_, index) => index === 0 || pictureWidths[index - 1]! < sourceWidth)

const encodeVariant = async (upright: Sharp, width: number) => ({
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
