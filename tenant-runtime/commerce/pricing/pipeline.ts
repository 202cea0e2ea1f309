import { type Fen, fen, sumFen } from '@wanpu/kit/money'
import {
  type FreightQuote,
  type LineToPrice,
  type OrderPrice,
  type PricedLine,
  type StepOutcome,
  unpriced,
} from './lines.ts'
import { freightStep } from './steps/freight.ts'
import { stepNames, stepsWith } from './steps/index.ts'
import type { Shares, Step } from './steps/step.ts'

/** Prices an order in fen, step by step. Without `freight` (no address yet) freight stays out and says so. */
export const priceOrder = ({
  lines,
  freight,
}: {
  lines: readonly LineToPrice[]
  freight?: FreightQuote | undefined
}): OrderPrice => {
  const steps = stepsWith(freightStep(freight))
  return runSteps(
    lines,
    stepNames.map((name) => [name, steps[name]]),
  )
}

/** Runs steps in order over lines; each sees what the ones before it left. */
export const runSteps = (
  lines: readonly LineToPrice[],
  steps: readonly (readonly [string, Step])[],
): OrderPrice => {
  let priced = lines.map(unpriced)
  const outcomes: StepOutcome[] = []
  for (const [step, run] of steps) {
    const shares = run(priced)
    const amountFen = fen(sumFen(shares.freightFen) - sumFen(shares.discountFen))
    priced = priced.map((line, index) => withShares(line, shares, index))
    outcomes.push({ step, amountFen, applied: shares.applied, reason: shares.reason })
  }

  return {
    lines: priced,
    itemsFen: sumOf(priced, 'itemsFen'),
    discountFen: sumOf(priced, 'discountFen'),
    freightFen: sumOf(priced, 'freightFen'),
    payableFen: sumOf(priced, 'payableFen'),
    steps: outcomes,
  }
}

const withShares = (line: PricedLine, shares: Shares, index: number): PricedLine => {
  const discountFen = fen(line.discountFen + shares.discountFen[index]!)
  const freightFen = fen(line.freightFen + shares.freightFen[index]!)
  if (discountFen > line.itemsFen || discountFen < 0 || freightFen < 0) {
    throw new RangeError(`a step took line ${line.key} below zero`)
  }
  return { ...line, discountFen, freightFen, payableFen: fen(line.itemsFen - discountFen + freightFen) }
}

const sumOf = (
  lines: readonly PricedLine[],
  key: 'itemsFen' | 'discountFen' | 'freightFen' | 'payableFen',
): Fen => sumFen(lines.map((line) => line[key]))
