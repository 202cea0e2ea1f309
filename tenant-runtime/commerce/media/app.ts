import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { isId } from '@wanpu/kit/ids'
import { may } from '@wanpu/kit/may'
import { answerProblem, notFound } from '@wanpu/kit/problem'
import { pictureWidths, variantKey } from './address.ts'
import type { Files, OpenFile } from '#request'

/** The media host: pictures that never change, for everybody, without cookies. */
export const createMediaApp = (files: Files) =>
  new Hono()
    .onError(answerProblem)
    .notFound((c) => answerProblem(notFound(), c))
    .get('/:tenant/:asset/:variant', may('anyone'), async (c) => {
      const { tenant, asset, variant } = c.req.param()
      const width = widthOf(variant)
      if (!isId(tenant) || !isId(asset) || !width) throw notFound()

      c.header('x-content-type-options', 'nosniff')
      c.header('cross-origin-resource-policy', 'cross-origin')
      c.header('content-security-policy', "default-src 'none'; sandbox")
      const etag = `"${asset}-${width}"`
      // Who names this tag has had the picture, and it never changes.
      if (c.req.header('if-none-match') === etag) return c.body(null, 304, { etag, 'cache-control': forEver })

      const file = await openWidest(files, tenant, asset, width)
      if (!file) throw notFound()
      c.header('content-type', 'image/webp')
      c.header('content-length', String(file.bytes))
      c.header('cache-control', forEver)
      c.header('etag', etag)
      if (c.req.method === 'HEAD') {
        file.stream.destroy()
        return c.body(null)
      }
      return c.body(Readable.toWeb(file.stream) as ReadableStream)
    })

const forEver = 'public, max-age=31536000, immutable'

const widthOf = (variant: string) => pictureWidths.find((width) => variant === `${width}.webp`)

const openWidest = async (
  files: Files,
  tenant: string,
  asset: string,
  width: number,
): Promise<OpenFile | null> => {
  for (const kept of pictureWidths.filter((one) => one <= width).toReversed()) {
    const file = await files.open(variantKey(tenant, asset, kept))
    if (file) return file
  }
  return null
}
