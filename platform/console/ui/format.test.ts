import { expect, test } from 'vitest'
import {
  changeInPercent,
  day,
  fullTime,
  initial,
  money,
  moneySpan,
  phone,
  shortTime,
  timeLeft,
} from './format.ts'

test.each([
  [123450, '¥1,234.50'],
  [0, '¥0.00'],
  [5, '¥0.05'],
  [-1990, '-¥19.90'],
  [100_000_000_00, '¥100,000,000.00'],
])('%i fen are %s', (amount, shown) => {
  expect(money(amount)).toBe(shown)
})

test('a span of prices is one price when both ends are the same', () => {
  expect(moneySpan(9900, 9900)).toBe('¥99.00')
  expect(moneySpan(9900, 12900)).toBe('¥99.00 – ¥129.00')
})

test('times are shown on Beijing’s clock', () => {
  expect(fullTime('2026-11-22T17:05:09Z')).toBe('2026-11-23 01:05:09')
  expect(day('2026-11-22T16:00:00Z')).toBe('2026-11-23')
  expect(fullTime('2026-11-22T16:00:00Z')).toBe('2026-11-23 00:00:00')
})

test.each([
  ['2026-11-22T09:59:40Z', '刚刚'],
  ['2026-11-22T09:12:00Z', '48 分钟前'],
  ['2026-11-21T10:00:01Z', '23 小时前'],
  ['2026-11-21T10:00:00Z', '11-21 18:00'],
  ['2025-11-21T10:00:00Z', '2025-11-21'],
  ['2026-11-22T11:00:00Z', '2026-11-22 19:00'],
])('at ten o’clock, %s is %s', (at, shown) => {
  expect(shortTime(at, new Date('2026-11-22T10:00:00Z'))).toBe(shown)
})

test('what is left of the time to pay rounds up to the minute', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  expect(timeLeft('2026-11-22T10:00:01Z', now)).toBe('1 分钟')
  expect(timeLeft('2026-11-22T11:30:00Z', now)).toBe('1 小时 30 分')
  expect(timeLeft('2026-11-22T12:00:00Z', now)).toBe('2 小时')
  expect(timeLeft('2026-11-22T10:00:00Z', now)).toBe('已到期')
})

test('a phone is grouped, masked or not', () => {
  expect(phone('13812345678')).toBe('138 1234 5678')
  expect(phone('138****5678')).toBe('138 **** 5678')
  expect(phone('0571-88888888')).toBe('0571-88888888')
})

test('a change has no percent when there is nothing to compare with', () => {
  expect(changeInPercent(50, 0)).toBeNull()
  expect(changeInPercent(0, 50)).toBe(-100)
  expect(changeInPercent(150, 100)).toBe(50)
})

test('the first letter of a name is a whole letter', () => {
  expect(initial('云裳集')).toBe('云')
  expect(initial('🌿山野')).toBe('🌿')
  expect(initial('')).toBe('')
})
