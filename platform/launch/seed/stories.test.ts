import { expect, test } from 'vitest'
import { storiesFor } from './stories.ts'

test.each([0, 4])('orders in every state lie behind a shop, the oldest told first', (taste) => {
  const stories = storiesFor(taste)
  expect(new Set(stories.map(({ fate }) => fate))).toEqual(
    new Set(['unpaid', 'paid', 'part', 'shipped', 'received', 'expired', 'cancelled']),
  )
  const hours = stories.map(({ hoursAgo }) => hoursAgo)
  expect(hours).toEqual(hours.toSorted((one, other) => other - one))
  // What was received had the time to arrive; what timed out had its day to be paid.
  for (const { fate, hoursAgo, goods } of stories) {
    if (fate === 'received') expect(hoursAgo).toBeGreaterThan(14 + 40)
    if (fate === 'expired') expect(hoursAgo).toBeGreaterThan(24)
    if (fate === 'unpaid') expect(hoursAgo).toBeLessThan(2)
    if (fate === 'part') expect(goods.length).toBeGreaterThan(1)
  }
})
