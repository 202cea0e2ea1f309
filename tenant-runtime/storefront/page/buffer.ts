import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'

const brotli = promisify(brotliCompress)

export type Family = 'catalog' | 'pages' | 'settings'

/** What a render gives: the html, its headers, and what it was made of. */
export interface Rendered {
  html: string
  status: number
  headers: Record<string, string>
  /** The page changes by itself at this time, ms since 1970. */
  changesAt: number | null
}

/** A page ready to be sent; bodies are compressed once. */
export interface BufferedPage {
  status: number
  etag: string
  freshUntil: number
  bytes: number
  identity: Sendable
  br: Sendable
  gzip: Sendable
}
interface Sendable {
  body: Uint8Array<ArrayBuffer>
  headers: Record<string, string>
}

interface TenantPages {
  /** Counts the drops, so that a render begun before one is not kept after it. */
  epoch: number
  pages: Map<string, BufferedPage>
}

const freshForMs = 60_000

/**
 * The pages of all shops as they were last sent, limited by bytes in this process. A tenant's pages fall together: a
 * merchant's edit is rare, and what it touches (a price in a grid, a name in a footer) is everywhere.
 */
export const createPageBuffer = (maxBytes: number) => {
  const tenants = new Map<string, TenantPages>()
  const running = new Map<string, Promise<BufferedPage>>()
  let bytes = 0

  const pagesOf = (tenantId: string) => {
    const found = tenants.get(tenantId) ?? { epoch: 0, pages: new Map() }
    tenants.set(tenantId, found)
    return found
  }

  const forget = (pages: Map<string, BufferedPage>, key: string) => {
    bytes -= pages.get(key)?.bytes ?? 0
    pages.delete(key)
  }

  const makeRoom = () => {
    for (const [tenantId, { pages }] of tenants) {
      for (const key of pages.keys()) {
        if (bytes <= maxBytes) return
        forget(pages, key)
      }
      if (pages.size === 0) tenants.delete(tenantId)
    }
  }

  const drop = (tenantId: string) => {
    const held = tenants.get(tenantId)
    if (!held) return
    for (const page of held.pages.values()) bytes -= page.bytes
    held.epoch += 1
    held.pages.clear()
  }

  return {
    /** The page, when it is there and fresh. */
    find: (tenantId: string, key: string, now: number): BufferedPage | undefined => {
      const page = tenants.get(tenantId)?.pages.get(key)
      return page && page.freshUntil > now ? page : undefined
    },

    /** Renders and keeps the page; while one render of it runs, others wait for that one. */
    fill: (tenantId: string, key: string, render: () => Promise<Rendered>): Promise<BufferedPage> => {
      const held = pagesOf(tenantId)
      const at = `${tenantId} ${held.epoch} ${key}`
      const begun = running.get(at)
      if (begun) return begun

      const { epoch } = held
      const work = render()
        .then(pack)
        .then((page) => {
          if (page.status === 200 && held.epoch === epoch && tenants.get(tenantId) === held) {
            forget(held.pages, key)
            held.pages.set(key, page)
            bytes += page.bytes
            if (bytes > maxBytes) makeRoom()
          }
          return page
        })
        .finally(() => running.delete(at))
      running.set(at, work)
      return work
    },

    drop,
    dropAll: () => {
      for (const tenantId of tenants.keys()) drop(tenantId)
    },
    size: () => bytes,
  }
}

export type PageBuffer = ReturnType<typeof createPageBuffer>

const pack = async ({ html, status, headers, changesAt }: Rendered): Promise<BufferedPage> => {
  const raw = Buffer.from(html)
  const etag = `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`
  const br = await brotli(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      // 64 kB hold a page; the usual 4 MB cost a third of the time.
      [constants.BROTLI_PARAM_LGWIN]: 16,
    },
  })
  const sendable = (body: Buffer, encoding?: string): Sendable => ({
    body: new Uint8Array(body),
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding, cookie',
      etag,
      ...(encoding && { 'content-encoding': encoding }),
      'content-length': String(body.length),
    },
  })

  const identity = sendable(raw)
  let zipped: Sendable | undefined
  return {
    status,
    etag,
    freshUntil: Math.min(Date.now() + freshForMs, changesAt ?? Infinity),
    bytes: raw.length + br.length * 2,
    identity,
    br: sendable(br, 'br'),
    // Nearly every browser takes brotli; gzip is made for the first that does not.
    get gzip() {
      return (zipped ??= sendable(gzipSync(identity.body, { level: 6 }), 'gzip'))
    },
  }
}

/** The answer for one request: 304 when the browser has it, else the best encoding it takes. */
export const sendBuffered = (
  page: BufferedPage,
  request: { etag: string | undefined; encodings: string | undefined; requestId: string },
): Response => {
  const { encodings = '', requestId } = request
  const { body, headers } = encodings.includes('br')
    ? page.br
    : encodings.includes('gzip')
      ? page.gzip
      : page.identity
  if (request.etag === page.etag) {
    const { 'content-length': _length, 'content-encoding': _encoding, ...kept } = headers
    return new Response(null, { status: 304, headers: { ...kept, 'x-request-id': requestId } })
  }
  // Headers that come with the body keep the answer on the adaptor's fast way.
  return new Response(body, { status: page.status, headers: { ...headers, 'x-request-id': requestId } })
}
