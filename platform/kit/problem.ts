import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

type Details = Record<string, unknown>

/** A failure with a name. Thrown as a value, answered as problem details (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: string
  readonly status: ContentfulStatusCode
  readonly details: Details

  constructor(code: string, status: ContentfulStatusCode, title: string, details: Details) {
    super(title)
    this.code = code
    this.status = status
    this.details = details
  }
}

/** Declares a failure; the result makes one, with the details that the answer shows. */
export const problem =
  (code: string, status: ContentfulStatusCode, title: string) =>
  (details: Details = {}) =>
    new Problem(code, status, title, details)

export const notFound = problem('not-found', 404, 'There is no such thing here')
export const malformed = problem('malformed', 400, 'This is not valid JSON')
export const invalidInput = problem('invalid-input', 422, 'Some of the input is not acceptable')
export const unauthenticated = problem('unauthenticated', 401, 'Sign in first')
export const forbidden = problem('forbidden', 403, 'You may not do this')
export const tooLarge = problem('too-large', 413, 'The request is too large')
export const unavailable = problem('unavailable', 503, 'This is not available for a moment')
export const foreignOrigin = problem('foreign-origin', 403, 'This request comes from another site')
const internal = problem('internal', 500, 'Something went wrong on our side')

/** What goes over the wire for any thrown thing; what is not a Problem becomes `internal`. */
export const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException) return httpProblem(error)
  if (databaseIsAway(error)) return unavailable()
  return internal()
}

/** Answers a thrown failure. Titles may be reworded, `code` is the promise. */
export const answerProblem = (error: unknown, c: Context) => {
  const failed = asProblem(error)
  c.header('content-type', 'application/problem+json; charset=utf-8')
  c.header('cache-control', 'no-store')
  if (failed.status === 503 || failed.code === 'busy') c.header('retry-after', '2')
  return c.body(JSON.stringify(problemBody(failed, c.req.path)), failed.status)
}

export const problemBody = (failed: Problem, instance: string) => ({
  type: `/problems/${failed.code}`,
  title: failed.message,
  status: failed.status,
  code: failed.code,
  instance,
  ...failed.details,
})

const httpProblem = (error: HTTPException): Problem => {
  if (error.status === 400) return malformed()
  if (error.status === 413) return tooLarge()
  if (error.status === 404) return notFound()
  return new Problem('http', error.status as ContentfulStatusCode, error.message, {})
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  // No room on disk or in memory.
  '53100',
  '53200',
  // A lock, a statement, an idle transaction or a whole one that took too long.
  '55P03',
  '57014',
  '25P03',
  '25P04',
])

/** True when the database refused, cut or timed out the work: worth a retry, not our mistake. */
export const databaseIsAway = (error: unknown): boolean => {
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string' && awayCodes.has(at.code)) return true
  }
  return false
}
