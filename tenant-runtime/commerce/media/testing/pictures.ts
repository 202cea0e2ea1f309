import { Readable } from 'node:stream'
import sharp from 'sharp'
import type { Files } from '#request'

/** A PNG of one colour. */
export const tinyPicture = (width = 40, height = width) =>
  sharp({ create: { width, height, channels: 3, background: '#8c2f45' } })
    .png()
    .toBuffer()

/** Files for a test, with a look at what is kept. */
export const filesInMemory = (): Files & { keys: () => string[] } => {
  const kept = new Map<string, Uint8Array>()
  return {
    keys: () => [...kept.keys()].sort(),
    put: async (key, bytes) => {
      kept.set(key, bytes)
    },
    open: async (key) => {
      const bytes = kept.get(key)
      return bytes ? { bytes: bytes.byteLength, stream: Readable.from([bytes]) } : null
    },
    removeAll: async (folder) => {
      for (const key of kept.keys()) if (key.startsWith(`${folder}/`)) kept.delete(key)
    },
  }
}
