const offsetMs = 8 * 3_600_000

/** `2026-11-22T17:00:00+08:00`. */
export const beijingTime = (moment: Date): string =>
  `${new Date(moment.getTime() + offsetMs).toISOString().slice(0, 19)}+08:00`

/** Reads `2026-11-22 17:00:00` as Beijing's clock; null when it is no time. */
export const readBeijingTime = (text: string): Date | null => {
  const moment = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)
    ? new Date(`${text.replace(' ', 'T')}+08:00`)
    : null
  return moment && !Number.isNaN(moment.getTime()) ? moment : null
}
