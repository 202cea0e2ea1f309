import { z } from 'zod'
import { readBeijingTime } from '../beijing-time.ts'
import { couriers } from '../couriers.ts'

export const trackStates = [
  'created',
  'picked_up',
  'in_transit',
  'out_for_delivery',
  'at_station',
  'delivered',
  'problem',
  'returning',
  'returned',
  'customs',
] as const
export type TrackState = (typeof trackStates)[number]

/** Where a parcel is; events newest first. `rawState` is the service's own code. */
export type Track = z.output<typeof trackShape>

const states: Record<string, TrackState> = {
  0: 'in_transit',
  1: 'picked_up',
  2: 'problem',
  3: 'delivered',
  4: 'returned',
  5: 'out_for_delivery',
  6: 'returning',
  7: 'in_transit',
  8: 'customs',
  10: 'customs',
  11: 'customs',
  12: 'customs',
  13: 'problem',
  14: 'problem',
}

const fineStates: Record<string, TrackState> = {
  101: 'created',
  102: 'created',
  103: 'picked_up',
  401: 'problem',
  501: 'at_station',
}

/** Our word for a state of Kuaidi100: the coarse codes, and the fine ones that say something else than their group. */
export const trackStateOf = (raw: string): TrackState => {
  const known = fineStates[raw] ?? states[raw]
  if (known) return known
  // Fine codes begin with their group: 1002 is line haul in transit, 301 is signed in person.
  if (raw.startsWith('100')) return 'in_transit'
  return (raw.length === 3 && states[raw[0]!]) || 'in_transit'
}

const code = z.union([z.string(), z.number()]).transform(String)

const event = z
  .object({
    time: z.string(),
    context: z.string(),
    location: z.string().nullish(),
    statusCode: code.nullish(),
  })
  .transform((said) => ({
    at: readBeijingTime(said.time),
    text: said.context,
    location: said.location || null,
    state: said.statusCode ? trackStateOf(said.statusCode) : null,
  }))

/** The form in which answers and pushes carry a track. */
export const trackShape = z
  .object({
    nu: z.string(),
    com: z.string(),
    state: code,
    ischeck: code.default('0'),
    data: z.array(event).default([]),
  })
  .transform((said) => ({
    number: said.nu,
    /** Our own code of the courier; null when we don't list it. */
    courier: couriers.find((one) => one.kuaidi100 === said.com)?.code ?? null,
    state: trackStateOf(said.state),
    rawState: said.state,
    isDelivered: said.ischeck === '1',
    events: said.data.toSorted((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0)),
  }))
