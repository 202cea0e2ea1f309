import { randomBytes } from 'node:crypto'

/** Random bytes; tests give their own. */
export type Random = (size: number) => Buffer

export const processRandom: Random = (size) => randomBytes(size)

/** A nonce of 32 upper-case hex digits. */
export const nonce = (random: Random): string => random(16).toString('hex').toUpperCase()
