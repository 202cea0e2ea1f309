import { type BlockNode, type PageDoc, eachBlock, loadDoc, pageLimits } from '@wanpu/blocks'
import type { Ctx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { cleanDoc } from './clean-doc.ts'
import { type DraftRow, findDraft, findPages, moveDraft } from './draft-store.ts'
import { draftChanged, pageNotFound, pageTooLarge } from './failures.ts'
import type { DraftEdit } from './inputs.ts'

export const listPages = async ({ tx }: Ctx) => ({ items: await findPages(tx) })

/** The draft brought up to date, with its version and what is wrong in it. */
export const showDraft = async ({ tx }: Ctx, pageId: string) => {
  const page = await findDraft(tx, pageId)
  if (!page) throw pageNotFound({ pageId })
  const { draft, ...said } = page
  return { ...said, ...loadDoc(draft) }
}

/** Replaces the draft that was seen at `baseVersion`; throws `draftChanged` with the newer one, `pageTooLarge`. */
export const saveDraft = async (ctx: Ctx, pageId: string, { baseVersion, doc }: DraftEdit) => {
  refuseTooLarge(doc)
  const saved = await replaceDraft(ctx, pageId, baseVersion, doc)
  await auditShop(ctx, 'pages.save', pageId, { version: saved.version })
  return saved
}

/** The same without a trace of its own, for verbs that say more of what was done. */
export const replaceDraft = async ({ tx, now }: Ctx, pageId: string, baseVersion: number, doc: PageDoc) => {
  const clean = cleanDoc(doc)
  const version = await moveDraft(tx, pageId, { baseVersion, draft: clean, updatedAt: now })
  if (version !== null) return { version, ...loadDoc(clean) }

  const page = await findDraft(tx, pageId)
  if (!page) throw pageNotFound({ pageId })
  throw changedSince(page)
}

/** What tells a writer about the draft that is there instead. */
export const changedSince = ({ version, draft }: Pick<DraftRow, 'version' | 'draft'>) =>
  draftChanged({ version, doc: loadDoc(draft).doc })

const refuseTooLarge = ({ page, blocks }: PageDoc) => {
  const count = [...eachBlock(blocks)].length
  const bytes = Buffer.byteLength(JSON.stringify({ page, blocks }))
  const tooLarge = count > pageLimits.blocks || bytes > pageLimits.bytes || depthOf(blocks) > pageLimits.depth
  if (tooLarge) throw pageTooLarge({ ...pageLimits })
}

const depthOf = (blocks: readonly BlockNode[]): number =>
  Math.max(0, ...blocks.map((node) => 1 + depthOf(Object.values(node.slots ?? {}).flat())))
