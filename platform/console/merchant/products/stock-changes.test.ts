import { expect, test } from 'vitest'
import { stockChanges } from './stock-changes.ts'

const skus = [
  { id: 's', onHand: 5 },
  { id: 'm', onHand: 0 },
]

test('only fields that differ are saved; zero is a stock, an empty field is none', () => {
  expect(stockChanges(skus, new Map())).toEqual([])
  expect(stockChanges(skus, new Map([['s', 0]]))).toEqual([{ skuId: 's', onHand: 0 }])
  expect(stockChanges(skus, new Map<string, number | null>([['s', null]]))).toEqual([])
  expect(
    stockChanges(
      skus,
      new Map([
        ['s', 5],
        ['m', 8],
      ]),
    ),
  ).toEqual([{ skuId: 'm', onHand: 8 }])
})
