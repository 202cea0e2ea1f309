import type { Ground } from '../ground.ts'
import { shanghaiClock } from '../time.ts'
import { words } from '../words.ts'
import type { Parcel } from './parcel.ts'

// Kuaidi100's state and fine code of each step on the way.
const steps = [
  { state: '1', statusCode: '103' },
  { state: '0', statusCode: '1002' },
  { state: '0', statusCode: '1001' },
  { state: '5', statusCode: '5' },
  { state: '3', statusCode: '301' },
] as const

/** The name of the last step made, and of the next; null after the last. */
export const stepsOf = ({ scans }: Parcel): { done: string; next: string | null } => ({
  done: words.scans.labels[scans.length - 1] ?? '',
  next: words.scans.labels[scans.length] ?? null,
})

/** The parcel of that number, made known if it was not. */
export const knowParcel = (
  { state, changed }: Ground,
  known: { com: string; num: string; from?: string; to?: string },
): Parcel => {
  const { com, num, from, to } = known
  changed()
  return (state.parcels[num] ??= {
    com,
    num,
    from: from || words.scans.defaultFrom,
    to: to || words.scans.defaultTo,
    scans: [],
    subscription: null,
  })
}

/** The courier scans the parcel once more, at a time in ms; false when it has arrived already. */
export const scanParcel = ({ changed }: Ground, parcel: Parcel, at: number): boolean => {
  const made = parcel.scans.length
  const step = steps[made]
  if (!step) return false
  const { pickedUp, leftOrigin, arrived, outForDelivery, signed } = words.scans
  const says = [
    pickedUp(parcel.from),
    leftOrigin(parcel.from),
    arrived(parcel.to),
    outForDelivery(parcel.to),
    signed(parcel.to),
  ]
  parcel.scans.push({ ...step, context: says[made]!, at, condition: words.scans.conditions[made]! })
  changed()
  return true
}

/** The whole track as queries and pushes show it; newest first unless `order` is asc. */
export const trackOf = (parcel: Parcel, order = 'desc') => {
  const last = parcel.scans.at(-1)
  const entries = parcel.scans.map(({ context, at, statusCode, condition }) => ({
    context,
    time: shanghaiClock(at),
    ftime: shanghaiClock(at),
    status: condition,
    statusCode,
  }))
  return {
    message: words.parcels.message.ok,
    nu: parcel.num,
    ischeck: isSigned(parcel) ? '1' : '0',
    condition: 'F00',
    com: parcel.com,
    status: '200',
    state: last?.state ?? '0',
    data: order === 'asc' ? entries : entries.toReversed(),
  }
}

export const isSigned = ({ scans }: Parcel): boolean => scans.at(-1)?.state === '3'
