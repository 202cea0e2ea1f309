import { publishedPages } from './published.ts'
import { shownPages } from './shown-pages.ts'

export { createPage, publishPage } from './pages.ts'
export { type Preview, findPreview } from './previews.ts'
export { merchantNeeds, merchantPages, merchantTemplates } from './routes.merchant.ts'
export { type PublishedPage, findPublished } from './published.ts'
export type { ShownPage } from './shown-pages.ts'

/** The reads of decorated pages, for `readTenant`. */
export const pageReads = { 'page.published': publishedPages, 'page.shown': shownPages }
