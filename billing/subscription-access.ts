import type { subscriptionStates } from '@wanpu/migrations/schema'

/** What decides how long a subscription opens a shop. */
export interface SubscriptionSays {
  state: (typeof subscriptionStates)[number]
  pauseMode: string | null
  trialEndsAt: Date | null
  renewsAt: Date | null
  endsAt: Date | null
  createdAt: Date
  toldAt: Date
}

const day = 86_400_000
// A renewal is told with delay, and its message may be lost until the next comparison with the provider.
const renewalGrace = 3 * day
// The provider tries a failed renewal four more times within about two weeks.
const pastDueGrace = 16 * day
const freePause = 366 * day

/**
 * Until when a subscription opens its shop; a moment in the past when it does not. It follows from what was told alone,
 * so the order in which things are told makes no difference.
 */
export const accessUntilOf = (told: SubscriptionSays): Date => {
  switch (told.state) {
    case 'on_trial':
      return after(told.trialEndsAt ?? told.renewsAt ?? told.createdAt, renewalGrace)
    case 'active':
      return after(told.renewsAt ?? told.endsAt ?? told.toldAt, renewalGrace)
    case 'past_due':
      return after(told.renewsAt ?? told.toldAt, pastDueGrace)
    case 'cancelled':
      return told.endsAt ?? told.toldAt
    case 'paused':
      return told.pauseMode === 'free' ? after(told.toldAt, freePause) : told.toldAt
    case 'unpaid':
    case 'expired':
      return earlier(told.endsAt ?? told.toldAt, told.toldAt)
  }
}

/** Of a shop's subscriptions the one that counts: it opens the longest, among equals the youngest. */
export const countingOf = <T extends SubscriptionSays>(subscriptions: readonly T[]): T | undefined =>
  subscriptions.toSorted(
    (one, other) =>
      accessUntilOf(other).getTime() - accessUntilOf(one).getTime() ||
      other.createdAt.getTime() - one.createdAt.getTime(),
  )[0]

const after = (moment: Date, ms: number) => new Date(moment.getTime() + ms)
const earlier = (one: Date, other: Date) => (one < other ? one : other)
