import { words } from './words.ts'

/** When a parcel leaves and how long it travels; null where nothing is promised. */
export interface TimePromises {
  sendWithinHours: number | null
  arriveDays: { from: number; to: number } | null
}

const { send, arrive } = words.times.lines
const sendLine = new RegExp(`^${send('(\\d{1,3})')}$`)
const arriveLine = new RegExp(`^${arrive('(\\d{1,2})', '(\\d{1,2})')}$`)

/** What the shop's promises say of time. */
export const timesIn = (promises: readonly string[]): TimePromises => {
  const hours = firstMatch(promises, sendLine)?.[1]
  const days = firstMatch(promises, arriveLine)
  return {
    sendWithinHours: hours ? Number(hours) : null,
    arriveDays: days ? { from: Number(days[1]), to: Number(days[2]) } : null,
  }
}

/** The promises with these of time in front; the others stay as they are. */
export const withTimes = (
  promises: readonly string[],
  { sendWithinHours, arriveDays }: TimePromises,
): string[] => [
  ...(sendWithinHours === null ? [] : [send(String(sendWithinHours))]),
  ...(arriveDays === null ? [] : [arrive(String(arriveDays.from), String(arriveDays.to))]),
  ...promises.filter((promise) => !sendLine.test(promise) && !arriveLine.test(promise)),
]

const firstMatch = (promises: readonly string[], line: RegExp) => {
  for (const promise of promises) {
    const match = line.exec(promise)
    if (match) return match
  }
  return null
}
