import type { words } from './words.ts'

export type CardError = keyof typeof words.checkout.errors

export interface Card {
  cardBrand: string
  cardLastFour: string
}

const declined = new Set(['4000000000000002', '4000000000009995'])

/** Reads a card as a checkout does; answers the card, or what is wrong with which field. */
export const readCard = (
  form: Record<string, string>,
  now: number,
): { card: Card } | { error: CardError } => {
  const number = (form['number'] ?? '').replaceAll(/\D/g, '')
  if (!/^\d{15,16}$/.test(number) || !isLuhn(number)) return { error: 'number' }
  if (!isAhead(form['expiry'] ?? '', now)) return { error: 'expiry' }
  if (!/^\d{3,4}$/.test(form['code'] ?? '')) return { error: 'code' }
  if (!(form['name'] ?? '').trim()) return { error: 'name' }
  if (declined.has(number)) return { error: 'declined' }
  return { card: { cardBrand: brandOf(number), cardLastFour: number.slice(-4) } }
}

const isLuhn = (digits: string): boolean => {
  let sum = 0
  for (const [index, digit] of digits.split('').toReversed().entries()) {
    const twice = Number(digit) * (index % 2 ? 2 : 1)
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

const isAhead = (expiry: string, now: number): boolean => {
  const [, month = '', year = ''] = /^\s*(\d{1,2})\s*\/\s*(\d{2})\s*$/.exec(expiry) ?? []
  const inRange = Number(month) >= 1 && Number(month) <= 12
  return inRange && Date.UTC(2000 + Number(year), Number(month), 1) > now
}

const brandOf = (number: string): string => {
  if (number.startsWith('4')) return 'visa'
  if (number.startsWith('62')) return 'unionpay'
  return /^5[1-5]/.test(number) ? 'mastercard' : 'amex'
}
