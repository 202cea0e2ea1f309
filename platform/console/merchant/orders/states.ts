import type { Tone } from '../../ui/state-tag.tsx'
import { words } from './words.ts'

/** The tabs of the list after 全部, in their order. */
export const orderTabs = ['unpaid', 'unshipped', 'shipped', 'completed', 'closed'] as const
export type OrderTab = (typeof orderTabs)[number]

export const tones: Record<OrderTab, Tone> = {
  unpaid: 'waiting',
  unshipped: 'active',
  shipped: 'moving',
  completed: 'done',
  closed: 'off',
}

interface Event {
  dimension: string
  to: string
  actorKind: string
  reason: string
}

/** One step of an order in words; an unknown step shows its own word. */
export const eventWord = ({ dimension, to }: Event): string =>
  (words.events as Record<string, string>)[`${dimension}:${to}`] ?? to

/** Who made the step and why, as far as it says more than the step itself. */
export const eventNote = ({ actorKind, reason }: Event): string =>
  [
    (words.actors as Record<string, string>)[actorKind] ?? actorKind,
    (words.reasons as Record<string, string>)[reason] ?? reason,
  ]
    .filter((said) => said !== '')
    .join(' · ')
