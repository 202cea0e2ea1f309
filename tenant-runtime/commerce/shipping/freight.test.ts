import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fen, sumFen, zeroFen } from '@wanpu/kit/money'
import { type FreightLine, type FreightTemplate, freightFor } from './freight.ts'

const guangdong = '440000'
const xinjiang = '650000'
const tibet = '540000'

const byPiece: FreightTemplate = {
  id: 'piece',
  name: '按件',
  method: 'piece',
  freeFromFen: fen(9900),
  isDefault: true,
  rules: [
    { provinces: [xinjiang, tibet], firstUnits: 1, firstFen: fen(2000), nextUnits: 1, nextFen: fen(1000) },
    { provinces: [], firstUnits: 2, firstFen: fen(800), nextUnits: 1, nextFen: fen(200) },
  ],
}
const byWeight: FreightTemplate = {
  id: 'weight',
  name: '按重量',
  method: 'weight',
  freeFromFen: null,
  isDefault: false,
  rules: [
    { provinces: [guangdong], firstUnits: 1000, firstFen: fen(600), nextUnits: 500, nextFen: fen(150) },
  ],
}
const line = (values: Partial<FreightLine> = {}): FreightLine => ({
  templateId: 'piece',
  quantity: 1,
  weightGrams: 400,
  amountFen: fen(1000),
  ...values,
})
const cost = (lines: FreightLine[], province = guangdong, templates = [byPiece, byWeight]) =>
  freightFor({ lines, province, templates })

test.each([
  [1, 800],
  [2, 800],
  [3, 1000],
  [5, 1400],
])('by piece: %i pieces cost %i fen', (quantity, total) => {
  expect(cost([line({ quantity })]).totalFen).toBe(total)
})

test.each([
  [999, 600],
  [1000, 600],
  [1001, 750],
  [1500, 750],
  [1501, 900],
])('by weight, the first kilogram and every half begun: %i g cost %i fen', (weightGrams, total) => {
  expect(cost([line({ templateId: 'weight', weightGrams })]).totalFen).toBe(total)
})

test('a far province has its own fee', () => {
  expect(cost([line({ quantity: 2 })], xinjiang).totalFen).toBe(3000)
})

test('from the amount on it is free, and below it says what is missing', () => {
  const paid = cost([line({ amountFen: fen(9899) })])
  expect(paid.parts[0]).toMatchObject({ amountFen: 800, missingFen: 1, reason: '再买 0.01 元包邮' })
  const free = cost([line({ amountFen: fen(9900) })])
  expect(free).toMatchObject({ totalFen: 0, parts: [{ missingFen: null, reason: '已满 99 元，包邮' }] })
})

test('lines of one template are counted together and templates are added', () => {
  const { totalFen, sharesFen } = cost([
    line({ amountFen: fen(1000) }),
    line({ templateId: 'weight', weightGrams: 1200 }),
    line({ amountFen: fen(3000), quantity: 2 }),
  ])
  expect(totalFen).toBe(1000 + 750)
  expect(sharesFen).toEqual([250, 750, 750])
})

test('a product without a template of its own takes the default one; a shop without any sends free', () => {
  expect(cost([line({ templateId: null })]).totalFen).toBe(800)
  expect(cost([line()], guangdong, [])).toMatchObject({
    totalFen: 0,
    sharesFen: [0],
    reason: '包邮',
    isReachable: true,
  })
})

test('a province that no rule names can’t be reached', () => {
  expect(cost([line({ templateId: 'weight' })], tibet)).toMatchObject({ isReachable: false, totalFen: 0 })
})

const someLine = fc.record({
  templateId: fc.constantFrom('piece', 'weight', null),
  quantity: fc.integer({ min: 1, max: 999 }),
  weightGrams: fc.integer({ min: 0, max: 50_000 }),
  amountFen: fc.integer({ min: 0, max: 10_000_000 }).map(fen),
})
const someProvince = fc.constantFrom(guangdong, xinjiang, tibet)

test('shares sum to the total and none is negative', () => {
  fc.assert(
    fc.property(fc.array(someLine, { maxLength: 20 }), someProvince, (lines, province) => {
      const { totalFen, sharesFen, parts } = cost(lines, province)
      expect(sharesFen).toHaveLength(lines.length)
      expect(sumFen(sharesFen)).toBe(totalFen)
      expect(sumFen(parts.map((part) => part.amountFen))).toBe(totalFen)
      expect(Math.min(0, ...sharesFen)).toBe(0)
    }),
  )
})

test('more pieces never cost less to send, unless they reach the free amount', () => {
  const neverFree = { ...byPiece, freeFromFen: null }
  fc.assert(
    fc.property(fc.array(someLine, { minLength: 1 }), fc.nat(), someProvince, (lines, at, province) => {
      const index = at % lines.length
      const more = lines.map((one, i) => (i === index ? { ...one, quantity: one.quantity + 1 } : one))
      const templates = [neverFree, byWeight]
      const [before, after] = [cost(lines, province, templates), cost(more, province, templates)]
      expect(after.totalFen).toBeGreaterThanOrEqual(before.totalFen)
      const withFree = cost(more, province)
      expect(withFree.totalFen).toBeLessThanOrEqual(after.totalFen)
    }),
  )
})

test('an empty order costs nothing', () => {
  expect(cost([])).toEqual({ totalFen: zeroFen, sharesFen: [], reason: '包邮', isReachable: true, parts: [] })
})
