import { yuan } from '@wanpu/kit/money'
import { fullTime } from '@wanpu/kit/shop-time'
import { words } from './words.ts'

export { fullTime }

/** `¥1,234.50` for 123450 fen. */
export const money = (amountFen: number): string =>
  amountFen < 0 ? `-¥${yuan(-amountFen, { grouped: true })}` : `¥${yuan(amountFen, { grouped: true })}`

/** A range of prices in fen, or the one price. */
export const moneySpan = (lowestFen: number, highestFen: number): string =>
  lowestFen === highestFen ? money(lowestFen) : `${money(lowestFen)} – ${money(highestFen)}`

/** `138 1234 5678`; a masked phone keeps its stars. */
export const phone = (digits: string): string =>
  digits.length === 11 ? `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}` : digits

/** The first letter of a name; none of an empty one. */
export const initial = (name: string): string => name.match(/^./u)?.[0] ?? ''

export const count = (amount: number): string => amount.toLocaleString('zh-CN')

/** Beijing's date as `2026-11-22`. */
export const day = (at: string | Date): string => fullTime(at).slice(0, 10)

/** Relative within a day, then the date; without the year in the same year. */
export const shortTime = (at: string | Date, now: Date = new Date()): string => {
  const minutes = Math.floor((now.getTime() - new Date(at).getTime()) / 60_000)
  if (minutes < 0) return fullTime(at).slice(0, 16)
  if (minutes < 1) return words.time.justNow
  if (minutes < 60) return words.time.minutesAgo(minutes)
  if (minutes < 24 * 60) return words.time.hoursAgo(Math.floor(minutes / 60))

  const full = fullTime(at)
  return full.slice(0, 4) === fullTime(now).slice(0, 4) ? full.slice(5, 16) : full.slice(0, 10)
}

/** What is left until a moment, in the two biggest units. */
export const timeLeft = (until: string | Date, now: Date = new Date()): string => {
  const minutes = Math.ceil((new Date(until).getTime() - now.getTime()) / 60_000)
  if (minutes <= 0) return words.time.over
  return minutes < 60 ? words.time.minutes(minutes) : words.time.hours(Math.floor(minutes / 60), minutes % 60)
}

/** How one figure stands to another in percent; null when there is nothing to compare with. */
export const changeInPercent = (now: number, before: number): number | null =>
  before === 0 ? null : Math.round(((now - before) / before) * 100)
