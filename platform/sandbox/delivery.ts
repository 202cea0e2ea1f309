export type DeliveryKind = 'event' | 'message' | 'payment' | 'parcel' | 'billing'

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
export type NewDelivery = Pick<Delivery, 'kind' | 'url' | 'about' | 'content' | 'sealedFor'> & {
  isProbe?: boolean
}

/** How one kind of thing is told: its envelope, what counts as taken, and when it is told again (s, before scaling). */
export interface Channel {
  seal(delivery: Delivery): { url: string; headers: Record<string, string>; body: string }
  isTaken(status: number, answer: string): boolean
  retryAfter: readonly number[]
  /** Reads the answer of an attempt that was taken. */
  taken?(delivery: Delivery, answer: string): void
}

export interface Deliveries {
  /** Tells the product; resolves after the first attempt, or at once when the delivery is held back. */
  tell(said: NewDelivery, isHeld?: boolean): Promise<Delivery>
  /** Tells it once more, whatever became of it; null when there is no such delivery. */
  resend(id: string): Promise<Delivery | null>
  releaseHeld(): Promise<void>
  /** Goes on with what an earlier run left waiting. */
  start(): void
  stop(): void
}
