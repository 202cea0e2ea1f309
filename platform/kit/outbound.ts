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
  /** Whose credentials sign the call, where they are a tenant's own: a 5xx then speaks about that account alone. */
  account?: string
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
const wholeOrigin = ''

/**
 * The one function that makes outgoing HTTP, bound to one provider's configured origin. No redirects, a deadline, a
 * size limit, and a breaker that opens after five failures in a row for 15 s: no answer counts against the origin, a
 * 5xx against the account that signed, so that one shop's broken account stops no other. Throws inside a transaction,
 * and `providerUnavailable` when there is no usable answer; any HTTP status is an answer.
 */
export const outbound = ({ name, baseUrl, deadlineMs = 5_000, maxBytes = 2_000_000 }: Provider): Outbound => {
  const base = new URL(baseUrl)
  const prefix = base.pathname.replace(/\/$/, '')
  const breaker = createBreaker()

  return async ({ method, path, headers = {}, body, account = wholeOrigin }) => {
    assertOutsideTransaction(`the provider ${name}`)
    const unavailable = (reason: string) => providerUnavailable({ provider: name, reason })
    if (breaker.isOpen(wholeOrigin) || breaker.isOpen(account)) throw unavailable('breaker-open')
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
      if (response.status >= 500) breaker.fail(account)
      else breaker.heal(account)
      if (account !== wholeOrigin) breaker.heal(wholeOrigin)
      return answer
    } catch (error) {
      breaker.fail(wholeOrigin)
      const late = error instanceof Error && error.name === 'TimeoutError'
      throw unavailable(late ? 'deadline' : error instanceof TooLong ? 'too-long' : 'connection')
    }
  }
}

/** Counts failures in a row for each key; after the rest, one more failure opens it again. */
const createBreaker = () => {
  const failing = new Map<string, { failures: number; openUntil: number }>()

  return {
    isOpen: (key: string) => performance.now() < (failing.get(key)?.openUntil ?? 0),
    heal: (key: string) => void failing.delete(key),
    fail: (key: string) => {
      const failures = (failing.get(key)?.failures ?? 0) + 1
      failing.set(key, { failures, openUntil: failures < failuresToOpen ? 0 : performance.now() + openForMs })
    },
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
