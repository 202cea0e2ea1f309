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
      const etag = tagOf(asset, width)
      // Who names this tag has had the picture, and it never changes.
      if (c.req.header('if-none-match') === etag) return c.body(null, 304, { etag, 'cache-control': forEver })

      const file = await openNearest(files, tenant, asset, width)
      if (!file) throw notFound()
      c.header('content-type', 'image/webp')
      c.header('content-length', String(file.bytes))
      c.header('cache-control', file.width === width ? forEver : forNow)
      c.header('etag', tagOf(asset, file.width))
      const isKnown = c.req.header('if-none-match') === tagOf(asset, file.width)
      if (c.req.method === 'HEAD' || isKnown) {
        file.stream.destroy()
        return c.body(null, isKnown ? 304 : 200)
      }
      return c.body(Readable.toWeb(file.stream) as ReadableStream)
    })

const forEver = 'public, max-age=31536000, immutable'
// Another width stands in, because the source is no wider or because the asked one is still being made.
const forNow = 'public, max-age=3600'

const tagOf = (asset: string, width: number) => `"${asset}-${width}"`

const widthOf = (variant: string) => pictureWidths.find((width) => variant === `${width}.webp`)

/** The asked width, else the next narrower, else the next wider. */
const openNearest = async (
  files: Files,
  tenant: string,
  asset: string,
  asked: number,
): Promise<(OpenFile & { width: number }) | null> => {
  const narrower = pictureWidths.filter((width) => width <= asked).toReversed()
  const wider = pictureWidths.filter((width) => width > asked)
  for (const width of [...narrower, ...wider]) {
    const file = await files.open(variantKey(tenant, asset, width))
    if (file) return { ...file, width }
  }
  return null
}
