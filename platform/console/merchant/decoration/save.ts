import type { Issue } from '@wanpu/blocks'
import { type Published, type Save, SaveRefused } from '@wanpu/editor'
import { RequestProblem, isProblem, unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'
import { asDoc } from './queries.ts'
import { words } from './words.ts'

/** Saves a draft over HTTP in the editor's terms: kept, or changed by somebody else. */
export const saveWith =
  (shop: Shop, pageId: string): Save =>
  async (doc, baseVersion) => {
    try {
      const saved = await unwrap(
        shop.api.pages[':id'].draft.$put({ param: { id: pageId }, json: { baseVersion, doc } }),
      )
      return { kind: 'saved', version: saved.version, doc: asDoc(saved.doc) }
    } catch (error) {
      if (isProblem(error, 'draft-changed')) return changed(error)
      if (error instanceof RequestProblem && error.status >= 400 && error.status < 500)
        throw new SaveRefused(
          (words.editor.refused as Record<string, string>)[error.code] ?? words.editor.refusedAny,
        )
      throw error
    }
  }

export const publishWith = async (shop: Shop, pageId: string, baseVersion: number): Promise<Published> => {
  try {
    await unwrap(
      shop.api.pages[':id'].publications.$post({ param: { id: pageId }, json: { baseVersion, note: '' } }),
    )
    return { kind: 'published' }
  } catch (error) {
    if (isProblem(error, 'draft-changed')) return changed(error)
    if (isProblem(error, 'page-unpublishable'))
      return { kind: 'wrong', issues: error.details['issues'] as readonly Issue[] }
    throw error
  }
}

const changed = ({ details }: RequestProblem) => ({
  kind: 'changed' as const,
  version: Number(details['version']),
  doc: asDoc(details['doc']),
})
