import { problem } from '@wanpu/kit/problem'

export const pageNotFound = problem('page-not-found', 404, 'There is no such page')
export const pageSlugTaken = problem('page-slug-taken', 409, 'Another page has this address')
/** `issues` as of loadDoc: what the merchant must mend, block by block. */
export const pageUnpublishable = problem(
  'page-unpublishable',
  422,
  'Some blocks of the page must be mended first',
)
