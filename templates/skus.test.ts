import { expect, test } from 'vitest'
import { skusOf } from './skus.ts'

const plan = { priceFen: 1000, marketPriceFen: 1500, weightGrams: 200, stock: 50 }
const option = (name: string, ...values: string[]) => ({
  name,
  values: values.map((value) => ({ name: value })),
})

test('every combination is there once, and differences add up', () => {
  const skus = skusOf({
    ...plan,
    options: [option('colour', 'red', 'blue'), option('size', 'S', 'L')],
    differences: { blue: { fen: 100 }, L: { fen: 30, grams: 50 }, S: { none: true } },
  })
  expect(
    skus.map(({ values, priceFen, weightGrams, stock }) => [...values, priceFen, weightGrams, stock > 0]),
  ).toEqual([
    ['red', 'S', 1000, 200, false],
    ['red', 'L', 1030, 250, true],
    ['blue', 'S', 1100, 200, false],
    ['blue', 'L', 1130, 250, true],
  ])
})

test('a product without options has one SKU', () => {
  expect(skusOf({ ...plan, options: [] })).toHaveLength(1)
})
