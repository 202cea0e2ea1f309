import { createHmac } from 'node:crypto'

export const limits = {
  liveSeconds: 300,
  tries: 5,
  resendSeconds: 60,
  perPhoneADay: 10,
  perIpAnHour: 60,
} as const

/** What a code is good for: one realm, one shop or none, one purpose, one phone. */
export interface CodeSubject {
  realm: 'merchant' | 'shop'
  /** Empty outside shops. */
  tenantId: string
  purpose: string
  phone: string
}

/** What is stored of a code. */
export const macOf = (
  pepper: string,
  { realm, tenantId, purpose, phone }: CodeSubject,
  code: string,
): string =>
  createHmac('sha256', pepper).update([realm, tenantId, purpose, phone, code].join('|')).digest('base64url')

export interface Asked {
  today: number
  fromIp: number
  /** Seconds since the last code of this purpose; null when there was none today. */
  ago: number | null
}

/** Seconds to wait before another code may be sent; null when there may be none for now. */
export const waitFor = ({ today, fromIp, ago }: Asked): number | null => {
  if (today >= limits.perPhoneADay || fromIp >= limits.perIpAnHour) return null
  return ago === null ? 0 : Math.max(0, Math.ceil(limits.resendSeconds - ago))
}
