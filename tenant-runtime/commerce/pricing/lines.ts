import { type Fen, fen, zeroFen } from '@wanpu/kit/money'
import type { Freight, FreightLine } from '#shipping'

/** What is bought; the price is the server's own, never the client's. `weightGrams` is one piece's. */
export interface LineToPrice {
  key: string
  unitPriceFen: Fen
  quantity: number
  weightGrams: number
  freightTemplateId: string | null
}

/** A line with its share of everything: `payableFen = itemsFen - discountFen + freightFen`. */
export interface PricedLine extends LineToPrice {
  itemsFen: Fen
  discountFen: Fen
  freightFen: Fen
  payableFen: Fen
}

/** Counts the freight of lines; asked with each line's amount after discounts. */
export type FreightQuote = (lines: FreightLine[]) => Freight

/** What one step said; `amountFen` is what it adds to the sum, negative for what it takes off. */
export interface StepOutcome {
  step: string
  amountFen: Fen
  applied: boolean
  reason: string
}

export interface OrderPrice {
  lines: PricedLine[]
  itemsFen: Fen
  discountFen: Fen
  freightFen: Fen
  payableFen: Fen
  /** In the pipeline's order; their amounts lead from `itemsFen` to `payableFen`. */
  steps: StepOutcome[]
}

/** The line before any step. */
export const unpriced = (line: LineToPrice): PricedLine => {
  const itemsFen = fen(line.unitPriceFen * line.quantity)
  return { ...line, itemsFen, discountFen: zeroFen, freightFen: zeroFen, payableFen: itemsFen }
}
