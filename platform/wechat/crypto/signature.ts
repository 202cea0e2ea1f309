import { createHash, timingSafeEqual } from 'node:crypto'

/** The signature of pushes: lower-case hex SHA-1 of the parts in byte order, nothing between them. */
export const signParts = (...parts: string[]): string => {
  const sorted = parts.map((part) => Buffer.from(part)).sort((a, b) => Buffer.compare(a, b))
  return createHash('sha1').update(Buffer.concat(sorted)).digest('hex')
}

/** Compares two texts in a time that tells nothing about where they differ. */
export const sameText = (a: string, b: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
