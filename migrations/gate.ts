import { problem, unavailable } from '@wanpu/kit/problem'

export const busy = problem('busy', 429, 'Too much is asked of this shop at the moment')

type Line = <T>(work: () => Promise<T>) => Promise<T>

/** Lets `size` work at once; who has waited for `waitMs` is turned away with `tooLate`. */
const line = (size: number, waitMs: number, tooLate: () => Error): Line & { isIdle: () => boolean } => {
  let running = 0
  const waiting = new Set<() => void>()

  const place = () =>
    new Promise<void>((resolve, reject) => {
      const called = () => {
        clearTimeout(late)
        waiting.delete(called)
        resolve()
      }
      const late = setTimeout(() => {
        waiting.delete(called)
        reject(tooLate())
      }, waitMs)
      waiting.add(called)
    })

  const enter: Line = async (work) => {
    // Whoever leaves hands on the place, so that nobody new slips in before who waits.
    if (running >= size) await place()
    else running += 1
    try {
      return await work()
    } finally {
      const [next] = waiting
      if (next) next()
      else running -= 1
    }
  }
  return Object.assign(enter, { isIdle: () => running === 0 })
}

/** Stands before a pool of `size`: one shop leaves at least one connection in five to the others, and nobody waits for ever. */
export const gate = (size: number, waitMs: number) => {
  const all = line(size, waitMs, () => unavailable())
  const shops = new Map<string, ReturnType<typeof line>>()
  const share = Math.max(1, size - Math.ceil(size / 5))

  return {
    forAll: all,
    forShop: async <T>(tenantId: string, work: () => Promise<T>): Promise<T> => {
      const own = shops.get(tenantId) ?? line(share, waitMs, () => busy())
      shops.set(tenantId, own)
      try {
        return await own(() => all(work))
      } finally {
        if (own.isIdle()) shops.delete(tenantId)
      }
    },
  }
}
