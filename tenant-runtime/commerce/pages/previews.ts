import QRCode from 'qrcode'
import { loadDoc } from '@wanpu/blocks'
import { newToken } from '@wanpu/kit/ids'
import { hashToken } from '@wanpu/kit/secrets'
import type { Ctx, Tx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { cleanDoc, withoutUnknown } from './clean-doc.ts'
import { findDraft } from './draft-store.ts'
import { pageNotFound } from './failures.ts'
import { dropExpired, findLivePreview, insertPreview } from './preview-store.ts'

const hours = 24

/** A draft as it was, for whoever has the link. */
export interface Preview {
  pageId: string
  title: string
  doc: unknown
  expiresAt: Date
}

/**
 * Keeps the draft as it is now for a day behind a secret address; `addressOf` makes it from the token. `qr` is an svg
 * for a phone to read.
 */
export const sharePreview = async (ctx: Ctx, pageId: string, addressOf: (token: string) => string) => {
  const page = await findDraft(ctx.tx, pageId)
  if (!page) throw pageNotFound({ pageId })

  const token = newToken()
  const expiresAt = new Date(ctx.now.getTime() + hours * 3_600_000)
  const doc = cleanDoc(withoutUnknown(loadDoc(page.draft).doc))
  await dropExpired(ctx.tx, pageId, ctx.now)
  await insertPreview(ctx.tx, { key: hashToken(token), pageId, doc, expiresAt })
  await auditShop(ctx, 'pages.preview', pageId, { version: page.version })
  const address = addressOf(token)
  return { address, expiresAt, qr: await QRCode.toString(address, { type: 'svg', margin: 1 }) }
}

/** The draft behind a preview's token; null when there is none or its day is over. */
export const findPreview = (tx: Tx, token: string): Promise<Preview | null> =>
  findLivePreview(tx, hashToken(token))
