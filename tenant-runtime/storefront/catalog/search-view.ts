import { type PageCtx, type ProductCard, icon } from '@wanpu/blocks'
import { html } from 'hono/html'
import { blank } from '../notices/blank.ts'
import type { View } from '../page/view.ts'
import { type Chip, type Shelf, chips, shelf } from './list-view.ts'
import { words } from './words.ts'

export interface SearchParts {
  q: string
  /** Null when nothing was asked. */
  found: Shelf | null
  categories: readonly Chip[]
  popular: readonly ProductCard[]
}

/** The search: a form, what it found, and where to look when it found nothing. */
export const searchView = (ctx: PageCtx, { q, found, categories, popular }: SearchParts): View => html`
<h1 class="blocks-gone">${q ? words.search.result(q) : words.search.title}</h1>
<form class="find" role="search" method="get" action="/search">${icon('search')}<input type="search" name="q" value="${q}" maxlength="40" placeholder="${words.search.placeholder}" aria-label="${words.search.placeholder}" enterkeyhint="search" autocomplete="off"><button type="submit">${words.search.submit}</button></form>
${found && found.items.length > 0 ? html`<p class="found">${words.search.result(q)}</p>${shelf(ctx, found, true)}` : nothing(ctx, q, categories, popular)}`

const nothing = (
  ctx: PageCtx,
  q: string,
  categories: readonly Chip[],
  popular: readonly ProductCard[],
) => html`
${q && blank({ icon: 'closed', ...words.search.none(q), ways: [], isHeading: false })}
${categories.length > 0 && html`<h2 class="shelf">${words.search.hot}</h2>${chips(categories, true)}`}
${popular.length > 0 && html`<h2 class="shelf">${words.search.popular}</h2>${shelf(ctx, { items: popular, more: null })}`}`
