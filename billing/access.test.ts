import { expect, test } from 'vitest'
import { type Access, type StorefrontState, storefrontState } from './access.ts'

const now = new Date('2026-11-22T08:00:00Z')
const after = (ms: number) => new Date(now.getTime() + ms)
const live: Access = { review: 'approved', service: 'open', accessUntil: after(1), firstLiveAt: after(-1) }

const cases: [string, Partial<Access>, StorefrontState, StorefrontState][] = [
  ['approved, open, paid', {}, 'live', 'live'],
  ['paid until this very moment', { accessUntil: now }, 'resting', 'unseen'],
  ['lapsed', { accessUntil: after(-1) }, 'resting', 'unseen'],
  ['never paid', { accessUntil: null }, 'resting', 'unseen'],
  ['on trial', { service: 'trial' }, 'resting', 'unseen'],
  ['resting', { service: 'resting' }, 'resting', 'unseen'],
  ['suspended', { service: 'suspended' }, 'resting', 'unseen'],
  ['closed', { service: 'closed' }, 'unseen', 'unseen'],
  ['draft', { review: 'draft' }, 'resting', 'unseen'],
  ['submitted', { review: 'submitted' }, 'resting', 'unseen'],
  ['rejected', { review: 'rejected' }, 'resting', 'unseen'],
  ['a word we do not know', { service: 'paused' }, 'resting', 'unseen'],
]

test.each(cases)('a shop that is %s', (_, change, whenSeenBefore, whenNew) => {
  expect(storefrontState({ ...live, ...change }, now)).toBe(whenSeenBefore)
  expect(storefrontState({ ...live, ...change, firstLiveAt: null }, now)).toBe(whenNew)
})
