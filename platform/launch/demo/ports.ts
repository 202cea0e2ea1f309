import { setTimeout as pause } from 'node:timers/promises'
import { isPortFree } from '@wanpu/kit/postgres/ports'

interface Wanted {
  /** What the port is for, in words. */
  purpose: string
  /** A port that was asked for by name; nothing else will do. */
  asked: string | undefined
  usual: number
  /** The usual one may be held by what an earlier start left dying. */
  patienceMs: number
  say: (line: string) => void
}

export const choosePort = async ({ purpose, asked, usual, patienceMs, say }: Wanted): Promise<number> => {
  const until = Date.now() + patienceMs
  const first = asked ? Number(asked) : usual
  while (!(await isPortFree(first))) {
    if (Date.now() < until) {
      await pause(200)
      continue
    }
    if (asked) throw new Error(`The port ${asked} for ${purpose} is taken`)

    let next = usual + 1
    while (!(await isPortFree(next))) next += 1
    say(`The port ${usual} is taken, ${purpose} takes ${next}.`)
    return next
  }
  return first
}
