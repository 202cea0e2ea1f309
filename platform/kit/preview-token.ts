import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the word is called in the address of a preview. */
export const previewParameter = 'pass'

/** A word for looking at one shop before it is open, until a moment; whoever has no pepper cannot make one. */
export const signPreview = (pepper: string, tenantId: string, until: Date): string => {
  const end = Math.floor(until.getTime() / 1000)
  return `${end}.${macOf(pepper, tenantId, end)}`
}

/** Until when a word opens this shop; null for another shop's, a changed one and one whose time is over. */
export const readPreview = (pepper: string, tenantId: string, token: string, now: Date): Date | null => {
  const [end = '', mac = ''] = token.split('.', 2)
  if (!/^\d{1,12}$/.test(end)) return null
  const own = Buffer.from(macOf(pepper, tenantId, Number(end)))
  const given = Buffer.from(mac)
  if (own.length !== given.length || !timingSafeEqual(own, given)) return null

  const until = new Date(Number(end) * 1000)
  return now < until ? until : null
}

const macOf = (pepper: string, tenantId: string, end: number) =>
  createHmac('sha256', pepper).update(`preview|${tenantId}|${end}`).digest('base64url')
