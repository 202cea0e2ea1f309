/** `5 GB` for 5368709120 bytes, with one digit after the point below ten. */
export const bytes = (amount: number): string => {
  const units = ['B', 'KB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, amount < 1 ? 0 : Math.floor(Math.log2(amount) / 10))
  const scaled = amount / 1024 ** power
  return `${Number(scaled.toFixed(scaled < 10 && power > 0 ? 1 : 0))} ${units[power]}`
}

/** An amount of a kind of usage with its unit. */
export const amountOf = (kind: string, amount: number): string =>
  kind === 'storage' ? bytes(amount) : amount.toLocaleString('zh-CN')

/** `US$279.00` for 27900 in USD; the amount is in the currency's smallest unit. */
export const bill = (total: number, currency: string): string => {
  const format = new Intl.NumberFormat('zh-CN', { style: 'currency', currency })
  return format.format(total / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
