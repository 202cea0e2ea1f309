import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

interface Asset {
  body: Uint8Array<ArrayBuffer>
  br: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
}
/** The built browser scripts of the shop. */
export interface ClientAssets {
  /** `/assets/product-a1b2.js` for the entry `product`; throws when it was not built. */
  address(entry: string): string
  /** The answer for a path below `/assets/`, or null. */
  answer(pathname: string, encodings: string | undefined): Response | null
  /** Changes with every build. */
  version: string
}

/** Reads the built scripts once; throws when the build is missing. */
export const readClientAssets = (folder = path.join(import.meta.dirname, 'dist/client')): ClientAssets => {
  const text = readFileSync(path.join(folder, 'manifest.json'), 'utf8')
  const manifest = JSON.parse(text) as Record<string, { file: string; name?: string; isEntry?: boolean }>
  const byName = new Map<string, string>()
  const files = new Map<string, Asset>()
  for (const { file, name, isEntry } of Object.values(manifest)) {
    if (isEntry && name) byName.set(name, `/assets/${file}`)
    const body = readFileSync(path.join(folder, file))
    files.set(`/assets/${file}`, {
      body: new Uint8Array(body),
      br: new Uint8Array(brotliCompressSync(body)),
      gzip: new Uint8Array(gzipSync(body)),
    })
  }

  return {
    version: createHash('sha256').update(text).digest('base64url').slice(0, 12),
    address: (entry) => {
      const found = byName.get(entry)
      if (!found) throw new Error(`the script ${entry} was not built`)
      return found
    },
    answer: (pathname, encodings = '') => {
      const file = files.get(pathname)
      if (!file) return null
      const encoding = encodings.includes('br') ? 'br' : encodings.includes('gzip') ? 'gzip' : null
      return new Response(encoding ? file[encoding] : file.body, {
        headers: {
          'content-type': 'text/javascript; charset=utf-8',
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
          vary: 'accept-encoding',
          ...(encoding && { 'content-encoding': encoding }),
        },
      })
    },
  }
}
