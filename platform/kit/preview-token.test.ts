import { expect, test } from 'vitest'
import { readPreview, signPreview } from './preview-token.ts'

const now = new Date('2026-11-22T04:00:00Z')
const until = new Date('2026-11-22T06:00:00Z')
const shop = '0190a000-0000-7000-8000-000000000001'
const token = signPreview('pepper', shop, until)

test('a word opens its shop until its time is over', () => {
  expect(readPreview('pepper', shop, token, now)).toEqual(until)
  expect(readPreview('pepper', shop, token, until)).toBeNull()
})

test.each([
  ['another shop', '0190a000-0000-7000-8000-000000000002', 'pepper', token],
  ['another pepper', shop, 'salt', token],
  ['a later end', shop, 'pepper', token.replace(/^\d+/, (end) => String(Number(end) + 3600))],
  ['nothing', shop, 'pepper', ''],
  ['half a word', shop, 'pepper', token.slice(0, -1)],
])('%s opens nothing', (_, tenantId, pepper, said) => {
  expect(readPreview(pepper, tenantId, said, now)).toBeNull()
})
