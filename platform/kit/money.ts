/** An amount of money in integer fen (1/100 yuan). */
export type Fen = number & { readonly __fen: unique symbol }

/** Marks a whole number as fen; throws RangeError on anything else, so a float never becomes money. */
export const fen = (amount: number): Fen => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount in fen: ${amount}`)
  return amount as Fen
}

export const zeroFen = fen(0)
export const sumFen = (amounts: Iterable<Fen>): Fen => {
  let sum = 0
  for (const amount of amounts) sum += amount
  return fen(sum)
}

/** `1234.50` for 123450 fen; with `grouped`, `1,234.50`; with `brief`, `12` for 1200. No sign of currency. */
export const yuan = (amount: number, { grouped = false, brief = false } = {}): string => {
  const sign = amount < 0 ? '-' : ''
  const whole = Math.floor(Math.abs(amount) / 100).toString()
  const cents = String(Math.abs(amount) % 100).padStart(2, '0')
  const written = `${sign}${grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}`
  return brief && cents === '00' ? written : `${written}.${cents}`
}

/** Splits `total` by weight in whole fen; the last weighted share takes the remainder, so the shares sum to the total. */
export const splitFen = (total: Fen, weights: readonly number[]): Fen[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const last = weights.findLastIndex((weight) => weight > 0)
  if (last < 0) {
    if (total !== 0) throw new RangeError('nothing to split over')
    return weights.map(() => zeroFen)
  }

  let given = 0
  return weights.map((weight, index) => {
    const share = index === last ? total - given : Math.floor((Number(total) * weight) / whole)
    const here = index > last ? 0 : share
    given += here
    return fen(here)
  })
}
