import type { PictureRecipe, Thing } from '@wanpu/templates/picture'
import { shadow, shadowMargin, sprite } from './sprites.ts'

/** One object in its place, in its colours, with its shadow, as svg. */
export const drawThing = async (thing: Thing, { width, height, scene }: PictureRecipe): Promise<string> => {
  const long = thing.size * height
  const { href, tall } = await sprite(thing, long)
  const box = tall > 1 ? { width: long / tall, height: long } : { width: long, height: long * tall }
  const lies = scene.kind === 'flat'
  const x = thing.x * width
  const foot = thing.y * height
  const y = lies || thing.floats ? foot : foot - box.height / 2

  const turn = `rotate(${thing.rotate ?? 0}) scale(${thing.flip ? -1 : 1} 1)`
  const place = `translate(${x} ${y}) ${turn}`
  const under = thing.floats ? '' : lies ? await lying(thing, box, x, y, turn) : standing(x, foot, box)
  return `${under}<image transform="${place}" ${corner(box)} xlink:href="${href}"/>`
}

interface Box {
  width: number
  height: number
}

const corner = ({ width, height }: Box) =>
  `x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" preserveAspectRatio="none"`

/** What lies throws a close, sharp shadow and a wide, soft one, down and to the right. */
const lying = async (thing: Thing, box: Box, x: number, y: number, turn: string): Promise<string> => {
  const long = Math.max(box.width, box.height)
  const grown = { width: box.width * (1 + 2 * shadowMargin), height: box.height * (1 + 2 * shadowMargin) }
  const layer = async (blur: number, dx: number, dy: number, depth: number) =>
    `<image opacity="${depth}" transform="translate(${x + dx * long} ${y + dy * long}) ${turn}" ${corner(grown)} xlink:href="${await shadow(thing.icon, blur)}"/>`
  return (await layer(0.04, 0.025, 0.045, 0.3)) + (await layer(0.01, 0.006, 0.011, 0.34))
}

/** What stands darkens the floor at its foot, and further to the right. */
const standing = (x: number, foot: number, { width, height }: Box): string => {
  const reach = Math.min(width, height)
  return `<ellipse cx="${x + reach * 0.2}" cy="${foot + reach * 0.01}" rx="${width * 0.5 + reach * 0.16}" ry="${reach * 0.11}" fill="url(#shadow)" opacity=".6"/><ellipse cx="${x}" cy="${foot - reach * 0.005}" rx="${width * 0.42}" ry="${reach * 0.04}" fill="url(#shadow)"/>`
}
