import { type PageCtx, type ProductCard, productCard } from '@wanpu/blocks'
import { html } from 'hono/html'
import { blank } from '../notices/blank.ts'
import { pieceCtx } from '../page/page-ctx.ts'
import type { View } from '../page/view.ts'
import { words } from './words.ts'

export interface Chip {
  id: string
  name: string
  isHere: boolean
}
export interface Shelf {
  items: readonly ProductCard[]
  /** The address of the next page. */
  more: string | null
}
export interface ListParts extends Shelf {
  title: string
  chips: readonly Chip[]
  /** The address of this list without a sort. */
  path: string
  sort: string
}

/** A category's products with its neighbours, its order and a way to more. */
export const listView = (ctx: PageCtx, parts: ListParts): View => html`
<h1 class="page-title">${parts.title}</h1>
${parts.chips.length > 0 && chips(parts.chips)}
${sorts(parts)}
${
  parts.items.length > 0
    ? shelf(ctx, parts, true)
    : blank({
        icon: 'box',
        title: words.list.empty.title,
        text: words.list.empty.text,
        isHeading: false,
        ways: [
          { href: '/', label: words.list.empty.ways.home },
          { href: '/c/all', label: words.list.empty.ways.all, isMain: true },
        ],
      })
}`

export const chips = (all: readonly Chip[], isWrapped = false): View =>
  html`<nav class="chips ${isWrapped && 'chips-wrap'}" aria-label="${words.list.categories}">${all.map((chip) => html`<a class="chip" href="/c/${chip.id}" ${chip.isHere && html`aria-current="page"`}><span>${chip.name}</span></a>`)}</nav>`

/** Cards in a grid and the way to more of them, which is a link where there is no script. */
export const shelf = (
  ctx: PageCtx,
  { items, more }: Shelf,
  leads = false,
): View => html`<ul class="goods" id="goods">${items.map((card, index) => html`<li>${productCard(pieceCtx(ctx), card, { look: 'card', layout: 'grid', showSold: true, eager: leads && index === 0 })}</li>`)}</ul>
<div class="more-row" id="more">${more ? html`<a class="btn btn-line" href="${more}" data-more>${words.list.more}</a>` : items.length > 8 && words.list.end}</div>`

const sorts = ({ path, sort }: ListParts) => {
  const isPrice = sort === 'price-up' || sort === 'price-down'
  const tab = (href: string, label: string, isHere: boolean, note = '') =>
    html`<a class="sort" href="${href}" ${isHere && html`aria-current="true"`} ${note && html`aria-label="${label} ${note}"`}>${label}${note && html`<span aria-hidden="true">${note === words.sorts.up ? '↑' : '↓'}</span>`}</a>`
  return html`<nav class="sorts" aria-label="${words.sorts.label}">${tab(path, words.sorts.sold, sort === 'sold')}${tab(`${path}?sort=newest`, words.sorts.newest, sort === 'newest')}${tab(`${path}?sort=${sort === 'price-up' ? 'price-down' : 'price-up'}`, words.sorts.price, isPrice, isPrice ? (sort === 'price-up' ? words.sorts.up : words.sorts.down) : '')}</nav>`
}
