import { expect, test } from 'vitest'
import { orderNumber } from './numbers.ts'

test('an order number begins with Beijing’s time to the second', () => {
  expect(orderNumber(new Date('2026-11-22T16:30:05.999Z'))).toMatch(/^20261123003005\d{6}$/)
})
