import type { Thing, Tone } from '@wanpu/templates/picture'
import sharp from 'sharp'
import { toneTable } from './colour.ts'
import { readDrawing } from './drawings.ts'

/** An object cut out to its edges, as an image that svg can hold. */
export interface Sprite {
  href: string
  /** Its height divided by its width. */
  tall: number
}

/** The object of a thing in its colours, fit to be shown `long` pixels long. Kept until `forgetSprites`. */
export const sprite = ({ icon, tone, hue }: Thing, long: number): Promise<Sprite> => {
  const fit = long <= 240 ? 240 : side
  return keep(`${icon} ${fit} ${tone?.join(' ') ?? hue ?? ''}`, async () => {
    const { pixels, width, height } = await cutOut(icon)
    const shown = tone ? inTone(pixels, tone) : pixels
    const image = sharp(shown, { raw: { width, height, channels: 4 } })
    const png = await (hue ? image.modulate({ hue }) : image)
      .resize(fit, fit, { fit: 'inside' })
      .png({ compressionLevel: 1 })
      .toBuffer()
    return { href: dataUri(png), tall: height / width }
  })
}

/** How much larger than its object a shadow is, on each side. */
export const shadowMargin = 0.25

/** The soft silhouette of an object, `shadowMargin` wider all round; `blur` in parts of its longer side. */
export const shadow = (icon: string, blur: number): Promise<string> =>
  keep(`${icon} shadow ${blur}`, async () => {
    const { pixels, width, height } = await cutOut(icon)
    const small = 160 / Math.max(width, height)
    const [w, h] = [Math.round(width * small), Math.round(height * small)]
    const [mx, my] = [Math.round(w * shadowMargin), Math.round(h * shadowMargin)]
    const size = { width: w + 2 * mx, height: h + 2 * my }
    // Each its own run: sharp orders the steps of one run by its own mind.
    const alpha = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .extractChannel(3)
      .raw()
      .toBuffer()
    const wide = await sharp(alpha, { raw: { width, height, channels: 1 } })
      .resize(w, h, { fit: 'fill' })
      .extend({ left: mx, right: mx, top: my, bottom: my, background: '#000' })
      .toColourspace('b-w')
      .raw()
      .toBuffer()
    const mask = await sharp(wide, { raw: { ...size, channels: 1 } })
      .blur(Math.max(0.5, blur * 160))
      .toColourspace('b-w')
      .raw()
      .toBuffer()
    const black = await sharp({ create: { ...size, channels: 3, background: '#1d120c' } })
      .joinChannel(mask, { raw: { ...size, channels: 1 } })
      .png()
      .toBuffer()
    return dataUri(black)
  })

/** A small svg drawn once and blurred: light and leaves. Black and white with alpha. */
export const haze = (name: string, svg: string, blur: number): Promise<string> =>
  keep(`haze ${name}`, async () => dataUri(await sharp(Buffer.from(svg)).blur(blur).png().toBuffer()))

/** Gives back the memory of everything drawn so far. */
export const forgetSprites = (): void => kept.clear()

const kept = new Map<string, Promise<unknown>>()

const keep = <T>(key: string, make: () => Promise<T>): Promise<T> => {
  const known = kept.get(key) as Promise<T> | undefined
  if (known) return known

  const fresh = make()
  kept.set(key, fresh)
  return fresh
}

interface Cut {
  pixels: Buffer
  width: number
  height: number
}

const side = 640
const cutOut = (icon: string): Promise<Cut> =>
  keep(`${icon} cut`, async () => {
    const body = readDrawing(icon)
    const box = await edges(body)
    const scale = side / Math.max(box.width, box.height)
    const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)]
    const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`
    return { pixels: await rasterise(body, viewBox, width, height), width, height }
  })

const grid = 128

/** Where the drawing's visible part lies on its 32 × 32 ground. */
const edges = async (body: string) => {
  const pixels = await rasterise(body, '0 0 32 32', grid, grid)
  let [left, top, right, bottom] = [grid, grid, 0, 0]
  for (let y = 0; y < grid; y++)
    for (let x = 0; x < grid; x++) {
      if (pixels[(y * grid + x) * 4 + 3]! < 24) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  const unit = 32 / grid
  return { x: left * unit, y: top * unit, width: (right - left) * unit, height: (bottom - top) * unit }
}

const rasterise = (body: string, viewBox: string, width: number, height: number): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${viewBox}" preserveAspectRatio="none">${body}</svg>`,
    ),
  )
    .ensureAlpha()
    .raw()
    .toBuffer()

const inTone = (pixels: Buffer, tone: Tone): Buffer => {
  const lightAt = (at: number) => (54 * pixels[at]! + 183 * pixels[at + 1]! + 19 * pixels[at + 2]!) >> 8
  const counts = new Uint32Array(256)
  for (let at = 0; at < pixels.length; at += 4) if (pixels[at + 3]! > 200) counts[lightAt(at)]!++

  const table = toneTable(tone, counts)
  const toned = Buffer.from(pixels)
  for (let at = 0; at < pixels.length; at += 4) {
    const from = lightAt(at) * 3
    toned[at] = table[from]!
    toned[at + 1] = table[from + 1]!
    toned[at + 2] = table[from + 2]!
  }
  return toned
}

const dataUri = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`
