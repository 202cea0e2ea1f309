import { type CompiledPage, compilePage, loadDoc } from '@wanpu/blocks'
import type { ShownPage } from '@wanpu/commerce/pages'
import type { StorefrontServices } from '../env.ts'
import { askShop, readAll } from '../page/read.ts'

interface Kept {
  versionId: string
  compiled: CompiledPage
}
export interface DecoratedPage {
  shop: ShownPage['shop']
  title: string
  compiled: CompiledPage | null
}

const keptAtMost = 1000

/** Published pages, compiled once a version; a version never changes, so only its number is asked for again. */
export const createCompiledPages = (services: Pick<StorefrontServices, 'db'>) => {
  const kept = new Map<string, Kept>()

  const keep = (at: string, versionId: string, doc: unknown): CompiledPage => {
    const compiled = compilePage(loadDoc(doc).doc)
    kept.delete(at)
    kept.set(at, { versionId, compiled })
    if (kept.size > keptAtMost) kept.delete(kept.keys().next().value!)
    return compiled
  }

  return {
    find: async (tenantId: string, slug: string): Promise<DecoratedPage> => {
      const at = `${tenantId} ${slug}`
      const known = kept.get(at)
      const [{ shop, page }] = await readAll(services, tenantId, [askShop(slug, known?.versionId)])
      if (!page) return { shop, title: '', compiled: null }

      const isKnown = known?.versionId === page.versionId
      return {
        shop,
        title: page.title,
        compiled: isKnown ? known.compiled : keep(at, page.versionId, page.doc),
      }
    },
  }
}

export type CompiledPages = ReturnType<typeof createCompiledPages>
