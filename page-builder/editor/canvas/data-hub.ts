import { type Answers, type Need, needKey, uniqueNeeds } from '@wanpu/blocks'

/** Asks the server; answers in the order of the needs. */
export type LoadNeeds = (needs: readonly Need[]) => Promise<readonly unknown[]>

export interface DataHub {
  answers: Answers
  /** Asks for what isn't known yet and calls `hear` once when any of it has come; the result stops that. */
  want: (needs: readonly Need[], hear: () => void) => () => void
  /** Asks anew for everything on the page. */
  refresh: () => void
  close: () => void
}

const gatherMs = 16

/** Live data of the canvas: what blocks miss within 16 ms is one request, and an answer is kept for undo and moves. */
export const createDataHub = (load: LoadNeeds): DataHub => {
  const answers = new Map<string, unknown>()
  const asked = new Map<string, Need>()
  const hearers = new Map<string, Set<() => void>>()
  let waiting: Need[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const send = async () => {
    timer = undefined
    const needs = waiting
    waiting = []
    const found = await load(needs).catch(() => null)
    const called = new Set<() => void>()
    needs.forEach((need, at) => {
      const key = needKey(need)
      // A request that failed is asked again by whoever draws the block next.
      if (!found) asked.delete(key)
      else answers.set(key, found[at] ?? undefined)
      for (const hear of hearers.get(key) ?? []) called.add(hear)
    })
    if (found) for (const hear of called) hear()
  }

  const ask = (need: Need) => {
    waiting.push(need)
    timer ??= setTimeout(() => void send(), gatherMs)
  }

  return {
    answers,
    want: (needs, hear) => {
      const keys = uniqueNeeds(needs).map((need) => {
        const key = needKey(need)
        const known = hearers.get(key) ?? new Set()
        hearers.set(key, known.add(hear))
        if (!asked.has(key)) {
          asked.set(key, need)
          ask(need)
        }
        return key
      })
      return () => {
        for (const key of keys) hearers.get(key)?.delete(hear)
      }
    },
    refresh: () => {
      for (const [key, need] of asked) if (hearers.get(key)?.size) ask(need)
    },
    close: () => {
      clearTimeout(timer)
      hearers.clear()
    },
  }
}
