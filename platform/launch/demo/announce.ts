import type { Run } from './run-file.ts'

/** Tells whoever sits at the terminal where everything is. */
export const announce = (run: Run, say: (line: string) => void): void => {
  const { merchant, colleague, staff } = run.accounts
  const lines: [string, string][] = [
    ['site', run.site],
    ...run.shops.map(({ name, url }): [string, string] => [`shop ${name}`, url]),
    ['console', `${run.console}   ${merchant.phone} / ${merchant.password}`],
    ['colleague', `${run.console}   ${colleague.phone} / ${colleague.password}`],
    ['staff', `${run.staff}   ${staff.name} / ${staff.password}`],
    ['sandbox', `${run.sandbox}   the outside world: phone, SMS, payments, parcels`],
  ]
  say('')
  for (const [name, value] of lines) say(`  ${name.padEnd(12)}${value}`)
  say('')
}
