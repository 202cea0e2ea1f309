import { randomBytes, randomInt, randomUUID } from 'node:crypto'

/** A new row id: UUIDv7, so ids sort by time of birth. */
export const newId = (): string => {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A UUID as 32 hex digits, the form that goes out as a request number. */
export const idAsHex = (id: string): string => id.replaceAll('-', '')

/** Reads 32 hex digits back into a UUID; null when it is none. */
export const idFromHex = (hex: string): string | null =>
  /^[0-9a-f]{32}$/.test(hex)
    ? `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
    : null

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)

export const newRequestId = (): string => randomUUID()

/** `length` random decimal digits. */
export const randomDigits = (length: number): string => Array.from({ length }, () => randomInt(10)).join('')

/** A secret for cookies, states and tickets: `bytes` random bytes as base64url. */
export const newToken = (bytes = 24): string => randomBytes(bytes).toString('base64url')
