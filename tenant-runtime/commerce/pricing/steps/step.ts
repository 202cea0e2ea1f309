import { type Fen, zeroFen } from '@wanpu/kit/money'
import type { PricedLine } from '../lines.ts'

/** What a step does to each line, in their order: `discountFen` comes off the goods, `freightFen` comes on top. */
export interface Shares {
  discountFen: Fen[]
  freightFen: Fen[]
  applied: boolean
  reason: string
}
export type Step = (lines: readonly PricedLine[]) => Shares

export const nothingFor = (lines: readonly PricedLine[]): Fen[] => lines.map(() => zeroFen)

/** A step that leaves every line as it is and says why. */
export const notApplied =
  (reason: string): Step =>
  (lines) => ({ discountFen: nothingFor(lines), freightFen: nothingFor(lines), applied: false, reason })
