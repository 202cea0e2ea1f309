import { problem } from './problem.ts'
import { assertOutsideTransaction } from './transaction.ts'

/** The outside did not answer, answered too late or too much; `reason` says which. The call may have had its effect. */
export const providerUnavailable = problem('provider-unavailable', 503, 'The other side does not answer')

export interface OutboundCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path and query exactly as they go out, beginning with a slash. */
  path: string
  headers?: Record<string, string>
  body?: string | Uint8Array<ArrayBuffer>
}
export interface OutboundAnswer {
  status: number
  headers: Headers
  body: Buffer
}
export type Outbound = (call: OutboundCall) => Promise<OutboundAnswer>

interface Provider {
  name: string
  baseUrl: string
  /** ms for the whole call, 5,000 unless told. */
  deadlineMs?: number
  maxBytes?: number
}

const failuresToOpen = 5
const openForMs = 15_000

/**
 * The one function that makes outgoing HTTP, bound to one provider's configured origin. No redirects, a deadline, a
 * size limit, a breaker that opens after five failures in a row for 15 s. Throws inside a transaction, and
 * `providerUnavailable` when there is no usable answer; any HTTP status is an answer.
 */
export const outbound = ({ name, baseUrl, deadlineMs = 5_000, maxBytes = 2_000_000 }: Provider): Outbound => {
  const base = new URL(baseUrl)
  const prefix = base.pathname.replace(/\/$/, '')
  let failures = 0
  let openUntil = 0

  const failed = (reason: string) => {
    failures += 1
    if (failures >= failuresToOpen) openUntil = performance.now() + openForMs
    return providerUnavailable({ provider: name, reason })
  }

  return async ({ method, path, headers = {}, body }) => {
    assertOutsideTransaction(`the provider ${name}`)
    if (performance.now() < openUntil) throw providerUnavailable({ provider: name, reason: 'breaker-open' })
    if (!path.startsWith('/') || path.startsWith('//')) throw new Error(`not a path: ${path}`)

    try {
      const response = await fetch(`${base.origin}${prefix}${path}`, {
        method,
        headers: { 'user-agent': 'wanpu', accept: 'application/json', ...headers },
        body: body ?? null,
        redirect: 'error',
        signal: AbortSignal.timeout(deadlineMs),
      })
      const answer = {
        status: response.status,
        headers: response.headers,
        body: await readWithin(response, maxBytes),
      }
      if (response.status >= 500) failed(`status-${response.status}`)
      else failures = 0
      return answer
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError'
      throw failed(late ? 'deadline' : error instanceof TooLong ? 'too-long' : 'connection')
    }
  }
}

class TooLong extends Error {}

const readWithin = async (response: Response, maxBytes: number): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > maxBytes) throw new TooLong()
    parts.push(part)
  }
  return Buffer.concat(parts)
}
