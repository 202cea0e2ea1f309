import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fen, fen, splitFen, sumFen } from '@wanpu/kit/money'
import type { Freight } from '#shipping'
import type { FreightQuote, LineToPrice } from './lines.ts'
import { priceOrder, runSteps } from './pipeline.ts'
import { stepNames } from './steps/index.ts'
import { type Step, nothingFor } from './steps/step.ts'
import { takeOff } from './take-off.ts'

const amount = (max: number) => fc.integer({ min: 0, max }).map(fen)
const line = fc.record({
  key: fc.uuid(),
  unitPriceFen: amount(1_000_000),
  quantity: fc.integer({ min: 1, max: 999 }),
  weightGrams: fc.integer({ min: 0, max: 50_000 }),
  freightTemplateId: fc.constant(null),
})
const lines = fc.array(line, { minLength: 1, maxLength: 12 })

const quoted = (sharesFen: Fen[]): Freight => ({
  totalFen: sumFen(sharesFen),
  sharesFen,
  reason: '按件计费',
  isReachable: true,
  parts: [],
})
const byPiece =
  (totalFen: Fen): FreightQuote =>
  (asked) =>
    quoted(
      splitFen(
        totalFen,
        asked.map((one) => one.quantity),
      ),
    )
const off =
  (wantedFen: Fen): Step =>
  (given) => ({
    discountFen: takeOff(
      given.map((one) => fen(one.itemsFen - one.discountFen)),
      wantedFen,
    ),
    freightFen: nothingFor(given),
    applied: wantedFen > 0,
    reason: '优惠',
  })

test('the parts of a price add up to the fen, in sums, lines and steps', () => {
  fc.assert(
    fc.property(lines, fc.option(amount(100_000), { nil: undefined }), (bought, freightFen) => {
      const price = priceOrder({
        lines: bought,
        freight: freightFen === undefined ? undefined : byPiece(freightFen),
      })

      expect(price.payableFen).toBe(price.itemsFen - price.discountFen + price.freightFen)
      expect(price.freightFen).toBe(freightFen ?? 0)
      expect(sumFen(price.lines.map((one) => one.payableFen))).toBe(price.payableFen)
      expect(price.itemsFen + sumFen(price.steps.map((step) => step.amountFen))).toBe(price.payableFen)
      for (const one of price.lines) expect(one.itemsFen).toBe(one.unitPriceFen * one.quantity)
    }),
  )
})

test('discounts one after another never take a line below zero and are spread to the fen', () => {
  fc.assert(
    fc.property(lines, fc.array(amount(500_000_000), { maxLength: 5 }), (bought, wanted) => {
      const price = runSteps(
        bought,
        wanted.map((wantedFen, index) => [`discount ${index}`, off(wantedFen)]),
      )

      expect(price.discountFen).toBe(Math.min(sumFen(wanted), price.itemsFen))
      for (const one of price.lines) expect(one.payableFen).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('a remainder that is more than the last line costs goes to the lines before it', () => {
  expect(takeOff([fen(1), fen(1), fen(1)], fen(2))).toEqual([0, 1, 1])
  expect(takeOff([fen(100), fen(0)], fen(999))).toEqual([100, 0])
  expect(takeOff([], fen(5))).toEqual([])
})

test('a step that takes more than a line costs is refused', () => {
  const greedy: Step = (given) => ({
    discountFen: given.map((one) => fen(one.itemsFen + 1)),
    freightFen: nothingFor(given),
    applied: true,
    reason: '',
  })
  expect(() => runSteps([shirt], [['greedy', greedy]])).toThrow('below zero')
})

test('each step explains itself in the pipeline’s order; without an address freight stays out', () => {
  const { steps, payableFen } = priceOrder({ lines: [shirt] })
  expect(steps.map((step) => step.step)).toEqual([...stepNames])
  expect(steps.filter((step) => step.applied)).toEqual([])
  expect(steps.every((step) => step.reason)).toBe(true)
  expect(payableFen).toBe(19_800)
})

test('freight sees a line’s amount after discounts', () => {
  const seen: Fen[] = []
  priceOrder({
    lines: [shirt],
    freight: (asked) => {
      seen.push(...asked.map((one) => one.amountFen))
      return quoted([fen(800)])
    },
  })
  expect(seen).toEqual([19_800])
})

const shirt: LineToPrice = {
  key: 'shirt',
  unitPriceFen: fen(9_900),
  quantity: 2,
  weightGrams: 250,
  freightTemplateId: null,
}
