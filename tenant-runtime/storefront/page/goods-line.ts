import type { PageCtx } from '@wanpu/blocks'
import { html } from 'hono/html'
import type { View } from './view.ts'

interface Goods {
  productId: string
  title: string
  choice: readonly string[]
  picture: string | null
}

/** A small square picture of goods. */
export const goodsPicture = (ctx: PageCtx, ref: string | null): View =>
  ref
    ? html`<img class="goods-picture" src="${ctx.img(ref, 200)}" srcset="${ctx.img(ref, 200)} 1x, ${ctx.img(ref, 400)} 2x" width="88" height="88" alt="" loading="lazy" decoding="async">`
    : html`<span class="goods-picture"></span>`

/** Goods of an order: picture, title, choice, and what belongs to the right and below. */
export const goodsLine = (ctx: PageCtx, goods: Goods, foot: View, isLinked = true): View =>
  html`<div class="goods-line">${isLinked ? html`<a href="/p/${goods.productId}" tabindex="-1" aria-hidden="true">${goodsPicture(ctx, goods.picture)}</a>` : goodsPicture(ctx, goods.picture)}<div class="goods-say">${isLinked ? html`<a class="goods-title" href="/p/${goods.productId}">${goods.title}</a>` : html`<span class="goods-title">${goods.title}</span>`}${goods.choice.length > 0 && html`<span class="goods-choice">${goods.choice.join(' / ')}</span>`}<div class="goods-foot">${foot}</div></div></div>`

export const goodsLineCss = `.goods-line{display:flex;gap:12px;min-width:0;flex:1}
.goods-picture{display:block;flex:none;width:88px;height:88px;border-radius:8px;object-fit:cover;background:var(--line)}
.goods-line .goods-picture{width:88px;height:88px}
.goods-say{display:flex;flex-direction:column;flex:1;min-width:0}
.goods-title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:14px;line-height:20px}
.goods-choice{margin-top:2px;color:var(--ink-2);font-size:12px;line-height:18px}
.goods-foot{display:flex;align-items:center;justify-content:space-between;gap:8px;margin-top:auto;padding-top:6px;font-size:14px}
.goods-foot .blocks-price{font-size:16px;color:var(--ink)}
.goods-times{color:var(--ink-2);font-size:13px}`
