import { fen } from '@wanpu/kit/money'
import { html } from 'hono/html'
import { defineBlock } from '../define.ts'
import type { Link } from '../fields.ts'
import { head } from '../pieces/head.ts'
import { blankCard, productCard, productCardCss } from '../pieces/product-card.ts'
import { need } from '../sources.ts'
import { schema } from './schema.ts'
import { words } from './words.ts'

export const productGrid = defineBlock({
  type: 'product-grid',
  version: 1,
  name: words.name,
  icon: 'goods',
  group: 'goods',
  keywords: words.keywords,
  schema,
  presets: [
    { name: words.presets.hot, props: { title: words.titles.hot } },
    {
      name: words.presets.fresh,
      props: {
        title: words.titles.fresh,
        layout: 'scroll',
        source: { kind: 'category', categoryId: 'all', sort: 'newest', limit: 8 },
      },
    },
    { name: words.presets.list, props: { title: words.titles.list, layout: 'list' } },
    { name: words.presets.large, props: { title: words.titles.large, layout: 'large', look: 'bare' } },
  ],
  needs: ({ source }) => ({
    items:
      source.kind === 'manual'
        ? need('products.byIds', { ids: source.ids })
        : need('products.list', { categoryId: source.categoryId, sort: source.sort, limit: source.limit }),
  }),
  sample: {
    items: words.sample.map((title, index) => ({
      id: `sample-${index}`,
      title,
      picture: '',
      priceFen: fen(2990 + index * 1500),
      marketPriceFen: fen(5900 + index * 1500),
      sold: 128 + index,
      soldOut: index === 2,
    })),
  },
  pictured: () => true,

  view: ({ p, data: { items }, ctx }) => {
    const { source } = p
    const asked = source.kind === 'manual' ? source.ids.length : source.limit
    const more: Link | undefined =
      p.more && source.kind === 'category' ? { kind: 'category', id: source.categoryId } : undefined
    const cards = items
      ? items.map((card, index) => productCard(ctx, card, { ...p, eager: ctx.leads && index === 0 }))
      : Array.from({ length: asked }, () => blankCard(p))
    return html`<div class="b-product-grid b-product-grid-${p.layout}">${head(ctx, { ...p, more })}${cards.length > 0 ? html`<ul class="b-product-grid-items" ${p.layout === 'scroll' && html`tabindex="0"`}>${cards.map((card) => html`<li>${card}</li>`)}</ul>` : html`<p class="b-product-grid-empty">${words.empty}</p>`}</div>`
  },

  css: [
    productCardCss,
    `.b-product-grid-items{display:grid;gap:8px;padding:0 var(--pad)}
.b-product-grid-items>li{min-width:0}
.b-product-grid-grid .b-product-grid-items{grid-template-columns:repeat(2,minmax(0,1fr))}
.b-product-grid-large .b-product-grid-items{gap:16px}
.b-product-grid-scroll .b-product-grid-items{grid-auto-flow:column;grid-auto-columns:min(40%,200px);overflow-x:auto;scroll-snap-type:x proximity;scroll-padding:0 var(--pad);scrollbar-width:none}
.b-product-grid-scroll .b-product-grid-items>li{scroll-snap-align:start}
.b-product-grid-empty{padding:24px var(--pad) 32px;color:var(--ink-2);text-align:center}
@media (min-width:900px){.b-product-grid-items{gap:16px}.b-product-grid-grid .b-product-grid-items{grid-template-columns:repeat(4,minmax(0,1fr))}.b-product-grid-list .b-product-grid-items,.b-product-grid-large .b-product-grid-items{grid-template-columns:repeat(2,minmax(0,1fr))}.b-product-grid-scroll .b-product-grid-items{grid-auto-columns:220px}}`,
  ],
})
