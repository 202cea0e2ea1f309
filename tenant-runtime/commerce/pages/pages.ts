import { loadDoc } from '@wanpu/blocks'
import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { bumpRevision } from '#settings'
import { cleanDoc, withoutUnknown } from './clean-doc.ts'
import { changedSince } from './drafts.ts'
import { pageNotFound, pageSlugTaken, pageUnpublishable } from './failures.ts'
import type { NewPage } from './inputs.ts'
import { insertPage, insertVersion, lastNumber, lockDraft, movePointer } from './store.ts'

/** Begins a page as a draft that nobody sees yet. */
export const createPage = async (ctx: Ctx, { kind, slug, title, doc }: NewPage) => {
  const id = newId()
  const made = await insertPage(ctx.tx, { id, kind, slug, title, draft: cleanDoc(doc), updatedAt: ctx.now })
  if (!made) throw pageSlugTaken({ slug })

  await auditShop(ctx, 'pages.create', id, { slug })
  return { id }
}

interface Said {
  note?: string
  baseVersion?: number
}

/**
 * Shows the draft to shoppers as a new version that never changes. Throws `pageUnpublishable` with what is wrong, and
 * `draftChanged` when the draft is no longer at the version said.
 */
export const publishPage = async (ctx: Ctx, pageId: string, { note = '', baseVersion }: Said = {}) => {
  const page = await lockDraft(ctx.tx, pageId)
  if (!page) throw pageNotFound({ pageId })
  if (baseVersion !== undefined && baseVersion !== page.version) throw changedSince(page)
  const { doc, issues } = loadDoc(page.draft)
  const errors = issues.filter((issue) => issue.level === 'error')
  if (errors.length > 0) throw pageUnpublishable({ issues: errors })

  const version = {
    id: newId(),
    pageId,
    number: (await lastNumber(ctx.tx, pageId)) + 1,
    doc: cleanDoc(withoutUnknown(doc)),
    note,
    createdBy: ctx.actor.id,
    createdAt: ctx.now,
  }
  await insertVersion(ctx.tx, version)
  await movePointer(ctx.tx, pageId, version.id)
  await auditShop(ctx, 'pages.publish', pageId, { number: version.number })
  await bumpRevision(ctx, 'pages')
  return { versionId: version.id, number: version.number }
}
