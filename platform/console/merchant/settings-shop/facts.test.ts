import { expect, test } from 'vitest'
import { inkOn, issuesOf } from './facts.ts'
import type { ShopFacts } from './queries.ts'

const facts = {
  name: '云裳集',
  logo: null,
  intro: '',
  phone: '0571-8888 6666',
  email: '',
  serviceHours: '',
  icpNumber: '',
  promises: ['正品保证'],
  theme: { accent: '#c8102e', accentInk: '#ffffff' },
} as unknown as ShopFacts

test('an empty name, a strange phone and half an e-mail are named', () => {
  expect(issuesOf(facts)).toEqual([])
  expect(issuesOf({ ...facts, name: ' ', phone: '电话', email: 'a@b' }).map(({ field }) => field)).toEqual([
    'name',
    'phone',
    'email',
  ])
  expect(issuesOf({ ...facts, email: 'shop@example.com' })).toEqual([])
})

test.each([
  ['#c8102e', '#ffffff'],
  ['#000000', '#ffffff'],
  ['#ffd700', '#1a1a1a'],
  ['#ffffff', '#1a1a1a'],
])('on %s one writes in %s', (accent, ink) => {
  expect(inkOn(accent)).toBe(ink)
})
