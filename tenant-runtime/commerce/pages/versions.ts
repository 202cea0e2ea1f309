import { loadDoc } from '@wanpu/blocks'
import type { Ctx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { findDraft } from './draft-store.ts'
import { replaceDraft } from './drafts.ts'
import { pageNotFound, pageVersionNotFound } from './failures.ts'
import type { Restoration, VersionListing } from './inputs.ts'
import { findVersion, findVersions } from './version-store.ts'

/** What was published, the newest first. */
export const listVersions = async ({ tx }: Ctx, pageId: string, { before, limit }: VersionListing) => {
  if (!(await findDraft(tx, pageId))) throw pageNotFound({ pageId })
  const found = await findVersions(tx, pageId, before, limit + 1)
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? items.at(-1)!.number : null }
}

/** Makes a published version the draft again; shoppers see it when it is published. */
export const restoreVersion = async (ctx: Ctx, pageId: string, { baseVersion, versionId }: Restoration) => {
  const version = await findVersion(ctx.tx, pageId, versionId)
  if (!version) throw pageVersionNotFound({ pageId, versionId })

  const restored = await replaceDraft(ctx, pageId, baseVersion, loadDoc(version.doc).doc)
  await auditShop(ctx, 'pages.restore', pageId, { number: version.number, version: restored.version })
  return restored
}
