import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { asProblem, notFound, problem, problemBody, tooLarge, unavailable } from '@wanpu/kit/problem'
import type { Site } from '../site.ts'
import { type Place, placeOf } from './places.ts'

/** What an app finds in `c.env`. */
export interface Bindings extends HttpBindings {
  requestId: string
  /** The address that asks, told by our own proxy where there is one. */
  ip: string
}
export type Serve = (request: Request, env: Bindings) => Response | Promise<Response>

interface Options {
  site: Site
  /** What is mounted; the rest answers not found. */
  parts: Partial<Record<Place, Serve>>
  /** Throws when the database does not answer. */
  ping: () => Promise<void>
  isDemo: boolean
  isBehindProxy: boolean
  /** Names the build that the consoles of this process belong to; an old tab reloads. */
  build: string
}

const misdirected = problem('misdirected', 421, 'This host is not served here')
const maxBodyBytes = 1024 * 1024
const maxUploadBytes = 20 * 1024 * 1024

/** The whole web process as one function: health, size, host, then the part that answers. */
export const compose = ({ site, parts, ping, isDemo, isBehindProxy, build }: Options) => {
  const policy = { ownHosts: !isDemo }

  const answer = (request: Request, env: Bindings, path: string): Response | Promise<Response> => {
    if (path === '/healthz') return new Response('ok', { headers: plain })
    if (path === '/readyz') return readiness(ping)

    const place = placeOf(site, env.incoming.headers.host ?? '', path, policy)
    if (!place) return refuse(misdirected(), path)
    const part = parts[place]
    if (!part) return refuse(notFound(), path)

    if (place === 'merchant' || place === 'staff' || path.startsWith('/api/'))
      env.outgoing.setHeader('x-wanpu-build', build)
    return part(withinSize(request, env, path), env)
  }

  // An answer that is there at once, a buffered page, goes out without a promise and without headers set before it:
  // both would leave the adaptor's fast way.
  return (request: Request, http: HttpBindings): Response | Promise<Response> => {
    const path = (http.incoming.url ?? '/').split('?', 1)[0] ?? '/'
    const env: Bindings = { ...http, requestId: randomUUID(), ip: ipOf(http, isBehindProxy) }
    try {
      const answered = answer(request, env, path)
      if (answered instanceof Promise) {
        http.outgoing.setHeader('x-request-id', env.requestId)
        return answered.catch((error: unknown) => refuse(asProblem(error), path))
      }
      return answered
    } catch (error) {
      http.outgoing.setHeader('x-request-id', env.requestId)
      return refuse(asProblem(error), path)
    }
  }
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }

const readiness = async (ping: () => Promise<void>) => {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(unavailable()), 2_000).unref())
  try {
    await Promise.race([ping(), late])
    return new Response('ready', { headers: plain })
  } catch {
    return new Response('the database does not answer', { status: 503, headers: plain })
  }
}

const refuse = (failed: ReturnType<typeof asProblem>, path: string) =>
  new Response(JSON.stringify(problemBody(failed, path)), {
    status: failed.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(failed.status === 503 && { 'retry-after': '2' }),
    },
  })

const ipOf = ({ incoming }: HttpBindings, isBehindProxy: boolean) => {
  // The last entry is our own proxy's; the ones before it are whatever the client wrote.
  const forwarded = isBehindProxy
    ? String(incoming.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return forwarded || (incoming.socket.remoteAddress ?? '')
}

const withinSize = (request: Request, { incoming }: Bindings, path: string) => {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return request
  const limit = /^\/api\/shop\/[^/]+\/media$/.test(path) ? maxUploadBytes : maxBodyBytes
  const length = incoming.headers['content-length']
  if (length !== undefined) {
    if (Number(length) > limit) throw tooLarge({ limit })
    return request
  }
  if (incoming.headers['transfer-encoding'] === undefined || !request.body) return request

  // Nobody said how long it is, so it is counted on the way.
  return new Request(request, { body: request.body.pipeThrough(counted(limit)), duplex: 'half' })
}

const counted = (limit: number) => {
  let size = 0
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      size += part.byteLength
      if (size > limit) controller.error(tooLarge({ limit }))
      else controller.enqueue(part)
    },
  })
}
