import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Serve } from './compose.ts'

type Entry = 'merchant' | 'staff'
interface Options {
  /** The console's build: `assets/`, `merchant/index.html`, `staff/index.html`. */
  folder: string
  entry: Entry
  /** Origins that the pages may show pictures from. */
  pictures: readonly string[]
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}
const compressible = new Set(['.js', '.css', '.svg', '.json'])
const assetName = /^\/console\/assets\/([\w-][\w.-]*)$/

/** One console: its hashed files for ever, its page for every other address. */
export const consoleFiles = ({ folder, entry, pictures }: Options): Serve => {
  const assets = assetReader(path.join(folder, 'assets'))
  const security = securityHeaders(pictures)

  return async (_request, { incoming }) => {
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return new Response(null, { status: 405 })
    const asked = (incoming.url ?? '/').split('?', 1)[0] ?? '/'
    if (asked.startsWith('/console/assets/')) {
      return assets(assetName.exec(asked)?.[1], String(incoming.headers['accept-encoding'] ?? ''))
    }
    const page = await readPage(folder, entry)
    if (!page) return new Response('the console is not built', { status: 503 })
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', ...security } })
  }
}

/** Names the console's build; changes with any of its files. */
export const consoleBuild = async (folder: string): Promise<string> => {
  const pages = await Promise.all([readPage(folder, 'merchant'), readPage(folder, 'staff')])
  return createHash('sha256').update(pages.join()).digest('hex').slice(0, 12)
}

const readPage = (folder: string, entry: Entry) =>
  readFile(path.join(folder, entry, 'index.html'), 'utf8').catch(() => null)

type Encoding = 'br' | 'gzip' | 'identity'

const assetReader = (folder: string) => {
  const kept = new Map<string, Promise<Buffer<ArrayBuffer> | null>>()

  return async (name: string | undefined, accepted: string) => {
    const type = name && types[path.extname(name)]
    if (!name || !type) return new Response(null, { status: 404 })

    const encoding = compressible.has(path.extname(name)) ? bestOf(accepted) : 'identity'
    const key = `${encoding} ${name}`
    const reading = kept.get(key) ?? read(path.join(folder, name), encoding)
    kept.set(key, reading)
    const body = await reading
    if (!body) {
      kept.delete(key)
      return new Response(null, { status: 404 })
    }
    return new Response(body, {
      headers: {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
        ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      },
    })
  }
}

const bestOf = (accepted: string): Encoding =>
  /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'

const read = async (file: string, encoding: Encoding) => {
  const content = await readFile(file).catch(() => null)
  if (!content || encoding === 'identity') return content
  return encoding === 'gzip'
    ? promisify(gzip)(content)
    : promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
}

const securityHeaders = (pictures: readonly string[]) => ({
  'cache-control': 'no-cache',
  // antd writes its styles at run time.
  'content-security-policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${pictures.join(' ')}`.trim(),
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
})
