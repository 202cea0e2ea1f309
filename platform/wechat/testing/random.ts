import type { Random } from '../random.ts'

/** Gives these bytes (hex) in turn, then zeros. */
export const givenRandom = (...hex: string[]): Random => {
  const left = hex.map((text) => Buffer.from(text, 'hex'))
  return (size) => left.shift() ?? Buffer.alloc(size)
}
