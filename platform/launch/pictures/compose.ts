import type { PictureRecipe } from '@wanpu/templates/picture'
import sharp from 'sharp'
import { drawScene } from './scene.ts'
import { drawThing } from './things.ts'

export { forgetSprites } from './sprites.ts'

/** Draws a sample picture as WebP; the same recipe gives the same bytes. Throws RangeError on an unknown drawing. */
export const composePicture = async (recipe: PictureRecipe): Promise<Buffer> => {
  const { width, height, things, zoom } = recipe
  const parts = await Promise.all([drawScene(recipe), ...things.map((thing) => drawThing(thing, recipe))])
  const camera = zoom ? cameraOn(zoom, width, height) : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g${camera}>${parts.join('')}</g></svg>`
  return sharp(Buffer.from(svg), { unlimited: true })
    .removeAlpha()
    .webp({ quality: 88, effort: 2 })
    .toBuffer()
}

/** Goes near, but never past the edge of the scene. */
const cameraOn = ({ by, x, y }: NonNullable<PictureRecipe['zoom']>, width: number, height: number) => {
  const half = 0.5 / by
  const within = (at: number) => Math.min(1 - half, Math.max(half, at))
  return ` transform="translate(${width / 2} ${height / 2}) scale(${by}) translate(${-within(x) * width} ${-within(y) * height})"`
}
