import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { notFound } from '@wanpu/kit/problem'
import type { Context } from 'hono'
import type { StorefrontEnv, StorefrontServices } from '../env.ts'
import { type PageBuffer, sendBuffered } from './buffer.ts'
import { bufferKey, queryOf } from './buffer-key.ts'
import type { Draw, ShopPage } from './draw.ts'

type C = Context<StorefrontEnv>

/** What a feature's pages are made with. */
export interface Site {
  services: StorefrontServices
  /** Answers a page that is the same for everybody; `make` runs when the buffer does not hold it. */
  forAll: (c: C, make: (query: URLSearchParams) => Promise<ShopPage>) => Promise<Response>
  /** Answers a page that is somebody's own; nobody keeps it. */
  forOne: (c: C, page: ShopPage) => Promise<Response>
}

const zipped = promisify(gzip)

interface Parts {
  services: StorefrontServices
  draw: Draw
  buffer: PageBuffer
}

export const createSite = ({ services, draw, buffer }: Parts): Site => ({
  services,

  forAll: async (c, make) => {
    const { id } = c.var.tenant
    const key = bufferKey(targetOf(c))
    if (!key) throw notFound()

    const page =
      buffer.find(id, key, services.clock()) ??
      (await buffer.fill(id, key, async () => draw(id, await make(queryOf(key)))))
    return sendBuffered(page, {
      requestId: c.var.requestId,
      etag: c.req.header('if-none-match'),
      encodings: c.req.header('accept-encoding'),
    })
  },

  forOne: async (c, page) => {
    const { html, status, headers } = draw(c.var.tenant.id, page)
    const isZipped = c.req.header('accept-encoding')?.includes('gzip') ?? false
    const body = isZipped ? new Uint8Array(await zipped(html, { level: 5 })) : html
    return c.newResponse(body, status as 200, {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      vary: 'accept-encoding',
      ...(isZipped && { 'content-encoding': 'gzip' }),
    })
  },
})

/** Path and query as they came. */
export const targetOf = (c: Pick<C, 'req'>) => c.req.url.slice(c.req.url.indexOf('/', 8))
