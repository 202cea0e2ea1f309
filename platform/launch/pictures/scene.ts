import type { PictureRecipe, Shape } from '@wanpu/templates/picture'
import { shade } from './colour.ts'
import { drawLight } from './light.ts'

/** Everything behind the things: walls, floor, light, shapes. */
export const drawScene = async ({ width, height, scene }: PictureRecipe): Promise<string> => {
  const { wall, floor = wall } = scene
  const horizon = (scene.horizon ?? 0.64) * height
  const ground =
    scene.kind === 'flat'
      ? `<rect width="${width}" height="${height}" fill="url(#flat)"/>`
      : `<rect width="${width}" height="${height}" fill="url(#wall)"/><rect y="${horizon - height * 0.02}" width="${width}" height="${height}" fill="url(#floor)"/>`
  const shapes = (scene.shapes ?? []).map((shape, index) => drawShape(shape, index, width, height)).join('')
  return `<defs>
<linearGradient id="flat" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${shade(wall, 0.35)}"/><stop offset=".55" stop-color="${wall}"/><stop offset="1" stop-color="${shade(wall, -0.1)}"/></linearGradient>
<radialGradient id="wall" cx=".42" cy=".3" r=".95"><stop stop-color="${shade(wall, 0.42)}"/><stop offset=".55" stop-color="${wall}"/><stop offset="1" stop-color="${shade(wall, -0.14)}"/></radialGradient>
<linearGradient id="floor" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${shade(floor, -0.1)}" stop-opacity="0"/><stop offset=".06" stop-color="${shade(floor, -0.07)}"/><stop offset=".4" stop-color="${shade(floor, 0.16)}"/><stop offset="1" stop-color="${shade(floor, -0.06)}"/></linearGradient>
<radialGradient id="shadow"><stop stop-opacity=".5"/><stop offset=".45" stop-opacity=".22"/><stop offset="1" stop-opacity="0"/></radialGradient>
<radialGradient id="glow"><stop stop-color="#fff" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>
</defs>${ground}${shapes}${await drawLight(scene.light ?? 'soft', width, height)}`
}

const drawShape = (shape: Shape, index: number, width: number, height: number): string => {
  const x = shape.x * width
  const y = shape.y * height
  const w = shape.width * height
  const h = (shape.height ?? shape.width) * height
  const id = `shape${index}`
  const { colour } = shape
  switch (shape.kind) {
    case 'disc':
      return `<defs><linearGradient id="${id}" x1="0" y1="0" x2=".6" y2="1"><stop stop-color="${shade(colour, 0.22)}"/><stop offset="1" stop-color="${colour}"/></linearGradient></defs><circle cx="${x}" cy="${y}" r="${w / 2}" fill="url(#${id})"/>`
    case 'arch':
      return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${shade(colour, -0.1)}"/><stop offset=".35" stop-color="${colour}"/><stop offset="1" stop-color="${shade(colour, 0.25)}"/></linearGradient></defs><path fill="url(#${id})" d="M${x - w / 2} ${y}v${-(h - w / 2)}a${w / 2} ${w / 2} 0 0 1 ${w} 0v${h - w / 2}z"/>`
    case 'podium': {
      const tilt = w * 0.13
      return `<defs><linearGradient id="${id}"><stop stop-color="${shade(colour, -0.04)}"/><stop offset=".3" stop-color="${shade(colour, 0.3)}"/><stop offset="1" stop-color="${shade(colour, -0.2)}"/></linearGradient><linearGradient id="${id}top" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${shade(colour, 0.55)}"/><stop offset="1" stop-color="${shade(colour, 0.1)}"/></linearGradient></defs><ellipse cx="${x + w * 0.1}" cy="${y + h}" rx="${w * 0.68}" ry="${tilt * 1.25}" fill="url(#shadow)" opacity=".75"/><path fill="url(#${id})" d="M${x - w / 2} ${y}v${h}a${w / 2} ${tilt} 0 0 0 ${w} 0v${-h}z"/><ellipse cx="${x}" cy="${y}" rx="${w / 2}" ry="${tilt}" fill="url(#${id}top)"/>`
    }
    case 'cloth':
      return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop stop-color="${shade(colour, 0.2)}"/><stop offset="1" stop-color="${shade(colour, -0.05)}"/></linearGradient></defs><g transform="rotate(-9 ${x} ${y})"><rect x="${x - w / 2 + w * 0.015}" y="${y - h / 2 + w * 0.02}" width="${w}" height="${h}" rx="${w * 0.02}" opacity=".12"/><rect x="${x - w / 2}" y="${y - h / 2}" width="${w}" height="${h}" rx="${w * 0.02}" fill="url(#${id})"/></g>`
  }
}
