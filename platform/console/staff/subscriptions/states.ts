import type { Tone } from '../../ui/state-tag.tsx'
import type { words } from './words.ts'

export type SubscriptionState = keyof typeof words.states

/** The states in the order of the filter. */
export const subscriptionStates = [
  'active',
  'on_trial',
  'past_due',
  'unpaid',
  'cancelled',
  'paused',
  'expired',
] as const satisfies readonly SubscriptionState[]

export const stateTones: Record<SubscriptionState, Tone> = {
  active: 'done',
  on_trial: 'moving',
  past_due: 'waiting',
  unpaid: 'active',
  cancelled: 'off',
  paused: 'off',
  expired: 'off',
}
