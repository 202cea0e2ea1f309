import { providerUnavailable } from '@wanpu/kit/outbound'
import { assertOutsideTransaction } from '@wanpu/kit/transaction'

interface Guard {
  name: string
  deadlineMs?: number
  /** Failures in a row that open the breaker, and for how long. */
  failuresToOpen?: number
  openForMs?: number
}

/**
 * Guards a client that brings its own HTTP: throws inside a transaction; answers within a deadline or throws
 * `providerUnavailable`; after some failures in a row asks nobody for a while. The call may have had its effect.
 */
export const guardOutside = ({
  name,
  deadlineMs = 10_000,
  failuresToOpen = 5,
  openForMs = 15_000,
}: Guard) => {
  let failures = 0
  let openUntil = 0

  const failed = (reason: string) => {
    failures += 1
    if (failures >= failuresToOpen) openUntil = performance.now() + openForMs
    return providerUnavailable({ provider: name, reason })
  }

  /** `isAnswer` tells an answer, a refusal among them, from no answer at all. */
  return async <T>(call: () => Promise<T>, isAnswer: (answer: T) => boolean): Promise<T> => {
    assertOutsideTransaction(`the provider ${name}`)
    if (performance.now() < openUntil) throw providerUnavailable({ provider: name, reason: 'breaker-open' })

    const late = Symbol('late')
    let timer: NodeJS.Timeout | undefined
    const deadline = new Promise<typeof late>((resolve) => {
      timer = setTimeout(() => resolve(late), deadlineMs)
    })
    try {
      const answer = await Promise.race([call(), deadline])
      if (answer === late) throw failed('deadline')
      if (!isAnswer(answer)) throw failed('connection')
      failures = 0
      return answer
    } finally {
      clearTimeout(timer)
    }
  }
}
