import type { ListedPage } from './queries.ts'
import { words } from './words.ts'

/** What of a page shoppers see. */
export const stateOf = ({
  publishedAt,
  updatedAt,
}: Pick<ListedPage, 'publishedAt' | 'updatedAt'>): 'unpublished' | 'published' | 'changed' => {
  if (!publishedAt) return 'unpublished'
  return Date.parse(updatedAt) > Date.parse(publishedAt) ? 'changed' : 'published'
}

/** What a page is called: the shop's front by what it is, others by their title. */
export const pageName = ({ kind, title }: Pick<ListedPage, 'kind' | 'title'>): string =>
  kind === 'home' ? words.kinds.home : title
