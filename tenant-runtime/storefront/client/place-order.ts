import { Refusal, send } from './ask.ts'

export interface Placed {
  id: string
  isPaid: boolean
}
interface Pending {
  key: string
  body: unknown
}

/**
 * Places an order exactly once: the key is made once and kept with its body until there is an answer, so a retry after a
 * lost answer, even after a reload, gets the order that was placed then. A refusal of an earlier body clears the way for
 * the present one.
 */
export const placeOrder = async (slot: string, body: unknown): Promise<Placed> => {
  const lost = read(slot)
  if (lost) {
    const placed = await settle(slot, lost).catch((error: unknown) => {
      if (error instanceof Refusal && isAnswer(error) && JSON.stringify(lost.body) !== JSON.stringify(body))
        return null
      throw error
    })
    if (placed) return placed
  }

  const pending = { key: crypto.randomUUID?.() ?? randomKey(), body }
  sessionStorage.setItem(slot, JSON.stringify(pending))
  return settle(slot, pending)
}

const settle = async (slot: string, { key, body }: Pending): Promise<Placed> => {
  for (let tried = 1; ; tried++) {
    try {
      const placed = await send<Placed>('POST', '/api/orders', body, { 'idempotency-key': key })
      sessionStorage.removeItem(slot)
      return placed
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'request-in-progress' && tried < 6) {
        await new Promise((resolve) => setTimeout(resolve, 700))
        continue
      }
      if (isAnswer(error)) sessionStorage.removeItem(slot)
      throw error
    }
  }
}

/** Whether the refusal says that no order was placed under this key. */
const isAnswer = ({ code }: Refusal) =>
  !['offline', 'failed', 'internal', 'unavailable', 'busy', 'request-in-progress', 'http'].includes(code)

const read = (slot: string): Pending | null => {
  const kept = sessionStorage.getItem(slot)
  return kept ? (JSON.parse(kept) as Pending) : null
}

// `randomUUID` is missing where the page came over plain http from another machine.
const randomKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
