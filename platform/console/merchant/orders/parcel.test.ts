import { expect, test } from 'vitest'
import { openLines, parcelOf } from './parcel.ts'

const lines = [
  { id: 'shirt', quantity: 3, shippedQuantity: 1 },
  { id: 'belt', quantity: 1, shippedQuantity: 1 },
  { id: 'shoes', quantity: 2, shippedQuantity: 0 },
]

test('only lines with something left are open', () => {
  expect(openLines(lines).map(({ id, left }) => [id, left])).toEqual([
    ['shirt', 2],
    ['shoes', 2],
  ])
})

test('a parcel holds what was chosen, never more than is left, and no empty lines', () => {
  const chosen = new Map([
    ['shirt', 9],
    ['shoes', 0],
  ])
  expect(parcelOf(openLines(lines), chosen)).toEqual([{ lineId: 'shirt', quantity: 2 }])
  expect(parcelOf(openLines(lines), new Map())).toEqual([])
})
