import { expect, test } from 'vitest'
import { amountOf, bill, bytes } from './amounts.ts'

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KB'],
  [20 * 1024 ** 2, '20 MB'],
  [5 * 1024 ** 3, '5 GB'],
  [200 * 1024 ** 3, '200 GB'],
])('%d bytes read %s', (amount, said) => {
  expect(bytes(amount)).toBe(said)
})

test('products are counted, storage is weighed', () => {
  expect([amountOf('products', 20_000), amountOf('storage', 1024)]).toEqual(['20,000', '1 KB'])
})

test('a bill shows its own currency with the digits that it has', () => {
  expect([bill(27_900, 'USD'), bill(27_900, 'JPY')]).toEqual(['US$279.00', 'JP¥27,900'])
})
