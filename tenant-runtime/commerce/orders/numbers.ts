import { randomDigits } from '@wanpu/kit/ids'

/** A shown order number: Beijing time to the second, then six random digits. Unique within a shop only once stored. */
export const orderNumber = (now: Date): string => {
  const beijing = new Date(now.getTime() + 8 * 3_600_000)
  return beijing.toISOString().slice(0, 19).replaceAll(/\D/g, '') + randomDigits(6)
}
