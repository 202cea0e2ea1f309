import type { Hex, Tone } from '@wanpu/templates/picture'

/** A colour towards white (`amount` > 0) or black (`amount` < 0). */
export const shade = (colour: Hex, amount: number): string => {
  const to = amount > 0 ? 255 : 0
  const part = Math.abs(amount)
  return `rgb(${channels(colour)
    .map((value) => Math.round(value + (to - value) * part))
    .join(' ')})`
}

/** For each luminance 0–255 its red, green, blue in a tone; `counts` says how often each occurs. */
export const toneTable = ([darkest, lightest]: Tone, counts: Uint32Array): Uint8ClampedArray => {
  const from = quantile(counts, 0.04)
  const to = Math.max(quantile(counts, 0.97), from + 24)
  const low = channels(darkest)
  const high = channels(lightest)
  const table = new Uint8ClampedArray(256 * 3)
  for (let light = 0; light < 256; light++) {
    const part = Math.min(1.12, Math.max(-0.12, (light - from) / (to - from)))
    for (const [index, start] of low.entries())
      table[light * 3 + index] = start + (high[index]! - start) * part
  }
  return table
}

const quantile = (counts: Uint32Array, part: number): number => {
  const wanted = counts.reduce((sum, count) => sum + count, 0) * part
  let seen = 0
  return counts.findIndex((count) => (seen += count) >= wanted)
}

const channels = (colour: Hex): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
