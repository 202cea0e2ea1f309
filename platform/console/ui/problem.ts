/** A failed request by the name the server gave it; `offline` and `unreadable` are the browser's own. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem'
  readonly code: string
  readonly status: number
  /** What the answer said beside its code, such as `skuIds` or `errors`. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, title: string, details: Record<string, unknown> = {}) {
    super(title)
    this.code = code
    this.status = status
    this.details = details
  }
}

interface Answer<T> {
  ok: boolean
  status: number
  json: () => Promise<T>
}

/** What the server answered; throws a RequestProblem for anything that is not a success. */
export const unwrap = async <T>(asked: Promise<Answer<T>>): Promise<T> => (await successOf(asked)).json()

/** The file that the server answered. */
export const fileOf = async (
  asked: Promise<Answer<unknown> & { blob: () => Promise<Blob> }>,
): Promise<Blob> => (await successOf(asked)).blob()

/** For an answer without a body. */
export const done = async (asked: Promise<Answer<unknown>>): Promise<void> => {
  await successOf(asked)
}

export const isProblem = (error: unknown, code: string): error is RequestProblem =>
  error instanceof RequestProblem && error.code === code

/** The sentences of a 422 by the field they speak of. */
export const fieldErrors = (error: unknown): { field: string; detail: string }[] => {
  const said = error instanceof RequestProblem ? error.details.errors : undefined
  if (!Array.isArray(said)) return []
  return said.flatMap((one: unknown) =>
    isFieldError(one) ? [{ field: one.pointer.replace(/^\//, ''), detail: one.detail }] : [],
  )
}

const successOf = async <A extends Answer<unknown>>(asked: Promise<A>): Promise<A> => {
  const answer = await asked.catch(() => {
    throw new RequestProblem('offline', 0, 'The server did not answer')
  })
  if (answer.ok) return answer

  const said: unknown = await answer.json().catch(() => null)
  if (!isBody(said)) throw new RequestProblem('unreadable', answer.status, `HTTP ${answer.status}`)
  const { code, title, type: _type, status: _status, instance: _instance, ...details } = said
  throw new RequestProblem(code, answer.status, title, details)
}

interface Body extends Record<string, unknown> {
  code: string
  title: string
}

const isBody = (said: unknown): said is Body =>
  typeof said === 'object' &&
  said !== null &&
  'code' in said &&
  typeof said.code === 'string' &&
  'title' in said &&
  typeof said.title === 'string'

const isFieldError = (said: unknown): said is { pointer: string; detail: string } =>
  typeof said === 'object' &&
  said !== null &&
  'pointer' in said &&
  typeof said.pointer === 'string' &&
  'detail' in said &&
  typeof said.detail === 'string'
