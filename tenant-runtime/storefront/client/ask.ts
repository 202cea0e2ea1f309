/** A request that was answered with a failure; `code` is `offline` when there was no answer. */
export class Refusal extends Error {
  // Declared only: a field of its own would be compiled to more code than the class.
  declare code: string
  declare details: Record<string, unknown>

  constructor(code: string, details: Record<string, unknown> = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** Sends JSON to the shop and gives what it answers; throws `Refusal`. */
export const send = async <T>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
): Promise<T> => {
  const answer = await fetch(path, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Refusal('offline')
  })
  const said: unknown = answer.status === 204 ? null : await answer.json().catch(() => ({}))
  if (answer.ok) return said as T
  const details = said as Record<string, unknown>
  throw new Refusal(typeof details['code'] === 'string' ? details['code'] : 'failed', details)
}

interface Said {
  failed: string
  offline: string
  byCode: Record<string, string>
}

/** What to tell people about a failure. */
export const wordFor = (error: unknown, said: Said): string => {
  if (!(error instanceof Refusal)) return said.failed
  return error.code === 'offline' ? said.offline : (said.byCode[error.code] ?? said.failed)
}
