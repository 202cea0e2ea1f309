import { randomUUID } from 'node:crypto'
import type { Channel, Deliveries, Delivery, DeliveryKind } from './delivery.ts'
import type { Ground } from './ground.ts'

/** Tells the product things over their channels, repeats what was not taken, and keeps the record. */
export const createDeliveries = (ground: Ground, channels: Record<DeliveryKind, Channel>): Deliveries => {
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
    log.info(
      { kind: delivery.kind, about: delivery.about, status: answered.status, isTaken },
      'told the product',
    )
  }

  const settle = (delivery: Delivery, status: Delivery['status']) => {
    delivery.status = status
    delivery.nextAt = null
  }
  const schedule = (delivery: Delivery, ms: number) => {
    clearTimeout(timers.get(delivery.id))
    if (isOpen) timers.set(delivery.id, setTimeout(() => void retry(delivery), ms).unref())
  }

  const retry = async (delivery: Delivery) => {
    if (delivery.status === 'waiting') await attempt(delivery)
  }

  return {
    async tell(said, isHeld = false) {
      const delivery: Delivery = {
        isProbe: false,
        ...said,
        id: randomUUID(),
        createdAt: clock(),
        attempts: [],
        status: isHeld ? 'held' : 'waiting',
        nextAt: null,
      }
      state.deliveries.push(delivery)
      changed()
      if (!isHeld) await attempt(delivery)
      return delivery
    },
    async resend(id) {
      const delivery = state.deliveries.find((one) => one.id === id)
      if (delivery) await attempt(delivery)
      return delivery ?? null
    },
    async releaseHeld() {
      await Promise.all(state.deliveries.filter(({ status }) => status === 'held').map(attempt))
    },
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

const post = async ({
  url,
  headers,
  body,
}: {
  url: string
  headers: Record<string, string>
  body: string
}) => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    })
    return { status: response.status, answer: (await response.text()).slice(0, 2_000) }
  } catch (error) {
    return { status: 0, answer: error instanceof Error ? error.name : 'Error' }
  }
}
