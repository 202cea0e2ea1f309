import { haze } from './sprites.ts'

/** Light that falls into the scene, or the shadow of a branch before the window. */
export const drawLight = async (
  kind: 'soft' | 'window' | 'leaves',
  width: number,
  height: number,
): Promise<string> => {
  if (kind === 'soft')
    return `<ellipse cx="${width * 0.38}" cy="${height * 0.3}" rx="${height * 0.75}" ry="${height * 0.6}" fill="url(#glow)" opacity=".7"/>`

  const wide = width / height
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(wide * unit)}" height="${unit}" viewBox="0 0 ${wide} 1">${kind === 'window' ? panes(wide) : branch(wide)}</svg>`
  const href = await haze(`${kind} ${wide}`, svg, kind === 'window' ? 1.6 : 2)
  return `<image width="${width}" height="${height}" preserveAspectRatio="none" opacity="${kind === 'window' ? 0.32 : 0.13}" xlink:href="${href}"/>`
}

/** Drawn this high, then stretched: it is blurred anyway. */
const unit = 200

const panes = (wide: number): string => {
  const pane = (left: number) => `M${left} -.1h.26l.5 1.2h-.3z`
  return `<path fill="#fff" d="${pane(wide - 0.98)}${pane(wide - 0.65)}"/>`
}

const branch = (wide: number): string =>
  Array.from({ length: 7 }, (_, index) => {
    const along = index * 0.085
    const y = along * 0.55
    return (
      leaf(wide - 0.02 - along, y + 0.02, 200 + index * 6, 0.26) +
      leaf(wide - 0.05 - along, y, 285 + index * 5, 0.24)
    )
  }).join('')

const leaf = (x: number, y: number, turn: number, size: number): string =>
  `<path transform="translate(${x} ${y}) rotate(${turn}) scale(${size})" d="M0 0c.12-.3.1-.7 0-1-.1.3-.12.7 0 1z"/>`
