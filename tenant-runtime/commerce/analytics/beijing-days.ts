const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The Beijing date of a moment, as `2026-11-22`. */
export const beijingDay = (at: Date): string => new Date(at.getTime() + 8 * hourMs).toISOString().slice(0, 10)

/** The moment a Beijing date begins. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`)

/** The last `count` Beijing dates up to today, oldest first. */
export const lastDays = (now: Date, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    beijingDay(new Date(now.getTime() - (count - 1 - index) * dayMs)),
  )
