import { expect, test } from 'vitest'
import { oneOf, readAddress, returnPath, searchText, writeAddress } from './address.ts'

test('filters come back from the address as they were written', () => {
  const filters = { tab: 'unshipped', q: '20261122181500100057' }
  expect(readAddress(writeAddress(filters))).toEqual(filters)
  expect(readAddress(writeAddress({ q: '雾蓝 & 米白=100%' }))).toEqual({ q: '雾蓝 & 米白=100%' })
})

test('filters that say nothing leave no trace in the address', () => {
  expect(writeAddress({ tab: undefined, q: '' })).toBe('')
  expect(writeAddress({ tab: undefined, q: '衫' })).toBe('?q=%E8%A1%AB')
})

test('a number in the address stays a text', () => {
  expect(readAddress('?q=13812345678')).toEqual({ q: '13812345678' })
})

test('a word that no filter knows is no filter', () => {
  expect(oneOf(['unpaid', 'paid'], 'paid')).toBe('paid')
  expect(oneOf(['unpaid', 'paid'], 'stolen')).toBeUndefined()
  expect(oneOf(['unpaid', 'paid'], undefined)).toBeUndefined()
})

test('a search text is trimmed and cut', () => {
  expect(searchText('  衬衫 ')).toBe('衬衫')
  expect(searchText('   ')).toBeUndefined()
  expect(searchText(7)).toBeUndefined()
  expect(searchText('12345678901234', 11)).toBe('12345678901')
})

test.each([
  ['/shop/orders?tab=unpaid', '/shop/orders?tab=unpaid'],
  ['//evil.example/x', undefined],
  ['/\\evil.example', undefined],
  ['https://evil.example', undefined],
  ['javascript:alert(1)', undefined],
  [undefined, undefined],
])('after signing in, %s leads to %s', (said, expected) => {
  expect(returnPath(said, '/')).toBe(expected)
})
