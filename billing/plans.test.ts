import { expect, test } from 'vitest'
import { comingFunctions, planFunctions, planOf, plansOnSale, usageKinds } from './plans.ts'
import { words } from './words.ts'

test('a larger plan costs more, and takes nothing away', () => {
  for (const [index, plan] of plansOnSale.entries()) {
    const below = plansOnSale[index - 1] ?? planOf(null)
    expect(plan.order).toBeGreaterThan(below.order)
    expect(plan.pricePerYearFen).toBeGreaterThan(below.pricePerYearFen)
    for (const kind of usageKinds) {
      expect(plan.limits[kind].hard).toBeGreaterThan(below.limits[kind].hard)
      expect(plan.limits[kind].soft).toBeLessThan(plan.limits[kind].hard)
    }
    for (const name of planFunctions)
      expect([name, below.functions[name] && !plan.functions[name]]).toEqual([name, false])
  }
})

test('what is sold is what its version says, for ever', () => {
  const sold = plansOnSale.map(({ version, pricePerYearFen, limits }) => [
    version,
    pricePerYearFen,
    limits.products.hard,
    limits.employees.hard,
    limits.storage.hard / 2 ** 30,
  ])
  expect(sold).toEqual([
    ['basic@2026-11', 198_000, 500, 3, 5],
    ['pro@2026-11', 498_000, 3_000, 10, 30],
    ['flagship@2026-11', 1_280_000, 20_000, 50, 200],
  ])
})

test('a plan is found by its version; a shop without one is on trial; a made-up one is an error', () => {
  expect(planOf('pro@2026-11').name).toBe('pro')
  expect(planOf(null).name).toBe('trial')
  expect(() => planOf('pro@2020-01')).toThrow('pro@2020-01')
})

test('every plan and function has words, and what is coming is a function', () => {
  for (const plan of plansOnSale) expect(words.plans[plan.name].name).not.toBe('')
  for (const name of planFunctions) expect(words.functions[name]).not.toBe('')
  for (const name of comingFunctions) expect(planFunctions).toContain(name)
})
