import { problem } from '@wanpu/kit/problem'

export const pageNotFound = problem('page-not-found', 404, 'There is no such page')
export const pageVersionNotFound = problem('page-version-not-found', 404, 'There is no such version')
export const templateNotFound = problem('template-not-found', 404, 'There is no such template')
export const pageSlugTaken = problem('page-slug-taken', 409, 'Another page has this address')
/** `version` and `doc` are the draft's as it is now. */
export const draftChanged = problem('draft-changed', 409, 'Somebody changed the draft meanwhile')
/** More blocks, levels or bytes than a page may have. */
export const pageTooLarge = problem('page-too-large', 422, 'The page is too large')
/** `issues` as of loadDoc: what the merchant must mend, block by block. */
export const pageUnpublishable = problem(
  'page-unpublishable',
  422,
  'Some blocks of the page must be mended first',
)
