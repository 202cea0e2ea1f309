import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSlug, newSlug } from './slug.ts'

test.each(['yunshang', 'a-b-c', '2024shop', 'x'.repeat(20), 'a--b', 'shop1', 'pre-view', 'previews'])(
  '%s is a shop’s name',
  (slug) => {
    expect(isSlug(slug)).toBe(true)
  },
)

test.each([
  'abc',
  'x'.repeat(21),
  '-abc',
  'abc-',
  'Abcd',
  'ab_cd',
  'ab.cd',
  '店铺店铺',
  'ab cd',
  'abcd\n',
  '',
  'preview-abc',
  'xn--abcd',
  'staff',
  'media',
  'sandbox',
  'wechat',
  'localhost',
])('%j is none', (slug) => {
  expect(isSlug(slug)).toBe(false)
})

test('what we choose ourselves is possible and always another', () => {
  const slugs = Array.from({ length: 500 }, newSlug)
  expect(slugs.every(isSlug)).toBe(true)
  expect(new Set(slugs).size).toBe(500)
})

test('a shop’s name is always a label of a host', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom('a', 'z', '0', '-', '.', 'A', '中') }),
      (text) => {
        if (isSlug(text)) expect(new URL(`http://${text}.example/`).hostname).toBe(`${text}.example`)
      },
    ),
  )
})
