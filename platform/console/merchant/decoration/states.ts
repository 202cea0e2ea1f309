import type { ListedPage } from './queries.ts'

/** What of a page shoppers see. */
export const stateOf = ({
  publishedAt,
  updatedAt,
}: Pick<ListedPage, 'publishedAt' | 'updatedAt'>): 'unpublished' | 'published' | 'changed' => {
  if (!publishedAt) return 'unpublished'
  return Date.parse(updatedAt) > Date.parse(publishedAt) ? 'changed' : 'published'
}
