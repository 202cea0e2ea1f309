import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

interface Chunk {
  file: string
  name?: string
  isEntry?: boolean
  imports?: string[]
}
interface Asset {
  body: Uint8Array<ArrayBuffer>
  br: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
}
/** The built browser scripts of the shop. */
export interface ClientAssets {
  /** `/assets/product-a1b2.js` for the entry `product`; throws when it was not built. */
  address: (entry: string) => string
  /** What the entry imports, to be fetched with it; empty for an entry that stands alone. */
  imports: (entry: string) => readonly string[]
  /** The answer for a path below `/assets/`, or null. */
  answer: (pathname: string, encodings: string | undefined) => Response | null
  /** Changes with every build. */
  version: string
}

/** Reads the built scripts once; throws when the build is missing. */
export const readClientAssets = (folder = path.join(import.meta.dirname, 'dist/client')): ClientAssets => {
  const text = readFileSync(path.join(folder, 'manifest.json'), 'utf8')
  const manifest = JSON.parse(text) as Record<string, Chunk>
  const entries = new Map<string, { address: string; imports: string[] }>()
  const files = new Map<string, Asset>()
  for (const chunk of Object.values(manifest)) {
    const { file, name, isEntry } = chunk
    if (isEntry && name)
      entries.set(name, { address: `/assets/${file}`, imports: importsOf(manifest, chunk) })
    const body = readFileSync(path.join(folder, file))
    files.set(`/assets/${file}`, {
      body: new Uint8Array(body),
      br: new Uint8Array(brotliCompressSync(body)),
      gzip: new Uint8Array(gzipSync(body)),
    })
  }

  const found = (entry: string) => {
    const built = entries.get(entry)
    if (!built) throw new Error(`the script ${entry} was not built`)
    return built
  }

  return {
    version: createHash('sha256').update(text).digest('base64url').slice(0, 12),
    address: (entry) => found(entry).address,
    imports: (entry) => found(entry).imports,
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

const importsOf = (manifest: Record<string, Chunk>, chunk: Chunk): string[] =>
  (chunk.imports ?? []).flatMap((key) => {
    const imported = manifest[key]!
    return [`/assets/${imported.file}`, ...importsOf(manifest, imported)]
  })
