import { expect, test } from 'vitest'
import { type SubscriptionSays, accessUntilOf, countingOf } from './subscription-access.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const told: SubscriptionSays = {
  state: 'active',
  pauseMode: null,
  trialEndsAt: null,
  renewsAt: at(20),
  endsAt: null,
  createdAt: at(1),
  toldAt: at(10),
}

const cases: [string, Partial<SubscriptionSays>, Date][] = [
  ['on trial', { state: 'on_trial', trialEndsAt: at(8), renewsAt: at(8) }, at(11)],
  ['active', {}, at(23)],
  ['past due, in its grace', { state: 'past_due' }, new Date(Date.UTC(2026, 11, 6))],
  ['cancelled, until what is paid ends', { state: 'cancelled', endsAt: at(20) }, at(20)],
  ['paused without service', { state: 'paused', pauseMode: 'void' }, at(10)],
  ['paused with service', { state: 'paused', pauseMode: 'free' }, new Date(Date.UTC(2027, 10, 11))],
  ['unpaid', { state: 'unpaid' }, at(10)],
  ['expired', { state: 'expired', endsAt: at(9) }, at(9)],
  ['expired with an end that lies ahead', { state: 'expired', endsAt: at(30) }, at(10)],
]
test.each(cases)('access of a subscription that is %s', (_, change, until) => {
  expect(accessUntilOf({ ...told, ...change })).toEqual(until)
})

test('of several subscriptions the one that opens longest counts, then the youngest', () => {
  const ended = { ...told, state: 'expired' as const, endsAt: at(9) }
  const younger = { ...told, createdAt: at(2) }
  expect(countingOf([ended, told, younger])).toBe(younger)
  expect(countingOf([ended])).toBe(ended)
  expect(countingOf([])).toBeUndefined()
})
