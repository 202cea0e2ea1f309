import { html } from 'hono/html'
import type { PageCtx, View } from '../define.ts'
import type { ProductCard } from '../sources.ts'
import { words } from '../words.ts'
import { picture } from './picture.ts'
import { formerPrice, price } from './price.ts'

export interface CardLook {
  look: 'card' | 'bare'
  layout: 'grid' | 'list' | 'scroll' | 'large'
  showSold: boolean
  /** The first picture of the page. */
  eager?: boolean
}

/** One product as a link, for any list of products. */
export const productCard = (ctx: PageCtx, card: ProductCard, shown: CardLook): View => {
  const shownPicture = {
    ref: card.picture,
    alt: '',
    width: 400,
    height: 400,
    sizes: sizes[shown.layout],
    eager: shown.eager ?? false,
  }
  return html`<a class="product-card product-card-${shown.look} product-card-in-${shown.layout}" href="${ctx.url({ kind: 'product', id: card.id })}"><span class="product-card-picture">${picture(ctx, shownPicture)}${card.soldOut ? html`<span class="product-card-out">${words.soldOut}</span>` : card.badge && html`<span class="product-card-badge">${card.badge}</span>`}</span><span class="product-card-text"><span class="product-card-title">${card.title}</span>${card.subtitle && html`<span class="product-card-subtitle">${card.subtitle}</span>`}<span class="product-card-foot">${price(card.priceFen)}${formerPrice(card.marketPriceFen, card.priceFen)}${shown.showSold && card.sold > 0 && html`<span class="product-card-sold">${words.sold(card.sold)}</span>`}</span></span></a>`
}

/** A card without its product: the same height, so nothing moves when it comes. */
export const blankCard = (shown: CardLook): View =>
  html`<div class="product-card product-card-${shown.look} product-card-in-${shown.layout}" aria-hidden="true"><span class="product-card-picture"><svg class="blocks-blank" viewBox="0 0 400 400"></svg></span><span class="product-card-text"><span class="product-card-title">&#8203;</span><span class="product-card-foot">&#8203;</span></span></div>`

const sizes = {
  grid: '(min-width:900px) 250px, 50vw',
  scroll: '(min-width:900px) 220px, 40vw',
  large: '(min-width:900px) 520px, 100vw',
  list: '(min-width:900px) 180px, 120px',
} as const

export const productCardCss = `.product-card{display:flex;flex-direction:column;min-width:0;height:100%;color:var(--ink)}
.product-card-card{background:var(--card);border-radius:var(--radius);overflow:hidden}
.product-card-picture{position:relative;display:block;overflow:hidden;flex:none}
.product-card-bare .product-card-picture{border-radius:var(--radius)}
.product-card-picture img{aspect-ratio:1;object-fit:cover;transition:transform .18s}
.product-card-badge{position:absolute;left:8px;top:8px;padding:1px 8px;border-radius:999px;background:var(--accent);color:var(--accent-ink);font-size:12px;line-height:20px}
.product-card-out{position:absolute;inset:0;display:grid;place-items:center;background:rgb(255 255 255/.72);color:#333;font-size:14px;font-weight:600}
.product-card-text{display:flex;flex-direction:column;flex:1;gap:4px;padding:10px}
.product-card-bare .product-card-text{padding:10px 2px 12px}
.product-card-title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:14px;line-height:20px;min-height:40px}
.product-card-subtitle{overflow:hidden;white-space:nowrap;text-overflow:ellipsis;color:var(--ink-2);font-size:12px;line-height:18px}
.product-card-foot{display:flex;align-items:baseline;flex-wrap:wrap;gap:2px 6px;margin-top:auto;padding-top:2px;min-height:24px;max-width:100%}
.product-card-sold{margin-left:auto;color:var(--ink-2);font-size:12px;white-space:nowrap}
.product-card-in-list{flex-direction:row}
.product-card-in-list .product-card-picture{width:120px}
.product-card-in-list .product-card-text{padding:12px}
.product-card-in-list .product-card-title{min-height:0;font-size:15px;line-height:22px;font-weight:600}
.product-card-in-large .product-card-title{-webkit-line-clamp:1;min-height:0;font-size:16px;line-height:24px;font-weight:600}
.product-card-in-large .product-card-subtitle{font-size:13px}
@media (max-width:899px){.product-card-in-grid .product-card-sold,.product-card-in-scroll .product-card-sold{flex-basis:100%;margin-left:0}}
@media (min-width:900px){.product-card-in-list .product-card-picture{width:180px}.product-card-in-list .product-card-text{padding:20px}.product-card-in-list .product-card-title{font-size:17px;line-height:26px}.product-card-title{font-size:15px;line-height:22px;min-height:44px}}
@media (hover:hover){.product-card:hover .product-card-picture img{transform:scale(1.03)}a.product-card:hover .product-card-title{color:var(--accent)}}`
