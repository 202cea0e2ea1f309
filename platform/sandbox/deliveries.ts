import { randomUUID } from 'node:crypto'
import type { Ground } from './ground.ts'

export type DeliveryKind = 'event' | 'message' | 'payment' | 'parcel'

/** One thing the outside tells the product, sealed anew at each attempt. */
export interface Delivery {
  id: string
  kind: DeliveryKind
  url: string
  about: string
  /** What is said, in the clear. */
  content: string
  /** Whose keys seal it: a mchid, a salt, or an address line. */
  sealedFor: string
  /** Goes out with a signature that is wrong on purpose, once. */
  isProbe: boolean
  createdAt: number
  attempts: { at: number; status: number; answer: string; ms: number }[]
  status: 'held' | 'waiting' | 'delivered' | 'abandoned'
  nextAt: number | null
}
export type NewDelivery = Pick<Delivery, 'kind' | 'url' | 'about' | 'content' | 'sealedFor'> & { isProbe?: boolean }

/** How one kind of thing is told: its envelope, what counts as taken, and when it is told again (s, before scaling). */
export interface Channel {
  seal(delivery: Delivery): { url: string; headers: Record<string, string>; body: string }
  isTaken(status: number, answer: string): boolean
  retryAfter: readonly number[]
  /** Reads the answer of an attempt that was taken. */
  taken?(delivery: Delivery, answer: string): void
}
export type Deliveries = ReturnType<typeof createDeliveries>

export const createDeliveries = (ground: Ground, channels: Record<DeliveryKind, Channel>) => {
  const { state, clock, changed, settings, log } = ground
  const timers = new Map<string, NodeJS.Timeout>()
  let isOpen = false

  const attempt = async (delivery: Delivery): Promise<void> => {
    clearTimeout(timers.get(delivery.id))
    const channel = channels[delivery.kind]
    const began = performance.now()
    const answered = await post(channel.seal(delivery))
    delivery.attempts.push({ at: clock(), ...answered, ms: Math.round(performance.now() - began) })
    const isTaken = channel.isTaken(answered.status, answered.answer)
    if (isTaken) channel.taken?.(delivery, answered.answer)

    const pause = delivery.isProbe ? undefined : channel.retryAfter[delivery.attempts.length - 1]
    // A resend by hand may fail, but what was taken once stays taken.
    if (isTaken || delivery.status === 'delivered') settle(delivery, 'delivered')
    else if (pause === undefined) settle(delivery, 'abandoned')
    else {
      delivery.status = 'waiting'
      delivery.nextAt = clock() + pause * 1000 * settings.timeScale
      schedule(delivery, pause * 1000 * settings.timeScale)
    }
    changed()
    log.info({ kind: delivery.kind, about: delivery.about, status: answered.status, isTaken }, 'told the product')
  }

  const settle = (delivery: Delivery, status: Delivery['status']) => {
    delivery.status = status
    delivery.nextAt = null
  }
  const schedule = (delivery: Delivery, ms: number) => {
    clearTimeout(timers.get(delivery.id))
    if (isOpen) timers.set(delivery.id, setTimeout(() => void attempt(delivery), ms).unref())
  }

  return {
    /** Tells the product; resolves after the first attempt, or at once when the delivery is held back. */
    async tell(said: NewDelivery, isHeld = false): Promise<Delivery> {
      const delivery: Delivery = {
        isProbe: false, ...said, id: randomUUID(), createdAt: clock(), attempts: [],
        status: isHeld ? 'held' : 'waiting', nextAt: null,
      }
      state.deliveries.push(delivery)
      changed()
      if (!isHeld) await attempt(delivery)
      return delivery
    },
    /** Tells it once more, whatever became of it; null when there is no such delivery. */
    async resend(id: string): Promise<Delivery | null> {
      const delivery = state.deliveries.find((one) => one.id === id)
      if (delivery) await attempt(delivery)
      return delivery ?? null
    },
    async releaseHeld(): Promise<void> {
      await Promise.all(state.deliveries.filter(({ status }) => status === 'held').map(attempt))
    },
    /** Goes on with what an earlier run left waiting. */
    start() {
      isOpen = true
      for (const delivery of state.deliveries)
        if (delivery.status === 'waiting') schedule(delivery, Math.max(200, (delivery.nextAt ?? 0) - clock()))
    },
    stop() {
      isOpen = false
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

const post = async ({ url, headers, body }: { url: string; headers: Record<string, string>; body: string }) => {
  try {
    const response = await fetch(url, {
      method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(5_000),
    })
    return { status: response.status, answer: (await response.text()).slice(0, 2_000) }
  } catch (error) {
    return { status: 0, answer: error instanceof Error ? error.name : 'Error' }
  }
}
