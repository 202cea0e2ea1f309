import { type PageCtx, price } from '@wanpu/blocks'
import type { Cart, CartLine, UnavailableLine } from '@wanpu/commerce/cart'
import { yuan } from '@wanpu/kit/money'
import { html } from 'hono/html'
import { blank } from '../notices/blank.ts'
import { goodsLine, goodsPicture } from '../page/goods-line.ts'
import { shopIcon } from '../page/icons.ts'
import { stepper } from '../page/stepper.ts'
import type { View } from '../page/view.ts'
import { words } from './words.ts'

/** The cart; `#cart` is drawn anew by the script when lines come, go or change their price. */
export const cartView = (ctx: PageCtx, cart: Cart): View =>
  html`<div id="cart">${cart.lines.length + cart.unavailable.length === 0 ? emptyCart : filledCart(ctx, cart)}</div>`

const emptyCart = html`<h1 class="blocks-gone">${words.title}</h1>${blank({
  icon: 'box',
  title: words.empty.title,
  text: words.empty.text,
  isHeading: false,
  ways: [
    { href: '/c/all', label: words.empty.all, isMain: true },
    { href: '/categories', label: words.empty.categories },
  ],
})}`

const filledCart = (ctx: PageCtx, { lines, unavailable, totals }: Cart) => html`
<h1 class="page-title">${words.title}<small>${words.count(lines.length + unavailable.length)}</small></h1>
<div class="cart">
<div class="cart-lists">
${lines.length > 0 && html`<ul class="card cart-list">${lines.map((line) => cartLine(ctx, line))}</ul>`}
${unavailable.length > 0 && html`<section class="card cart-list cart-gone"><div class="cart-gone-head"><h2>${words.unavailable}</h2><button class="link" type="button" data-clear>${words.clear}</button></div><ul>${unavailable.map((line) => goneLine(ctx, line))}</ul></section>`}
</div>
${lines.length > 0 && settleBar(lines, totals)}
</div>`

const cartLine = (
  ctx: PageCtx,
  line: CartLine,
) => html`<li class="cart-line" data-sku="${line.skuId}" data-price="${line.priceFen}">
<label class="cart-tick"><input class="tick" type="checkbox" data-select aria-label="${words.select(line.title)}" ${line.isSelected && 'checked'}></label>
${goodsLine(
  ctx,
  line,
  html`${price(line.priceFen)}${stepper({ quantity: line.quantity, most: Math.min(999, line.left ?? 999), label: words.quantity })}`,
)}
<button class="cart-remove" type="button" data-remove aria-label="${words.remove} ${line.title}">${shopIcon('close')}</button>
<p class="cart-hint" data-hint role="status">${line.hint}</p>
</li>`

const goneLine = (ctx: PageCtx, line: UnavailableLine) => html`<li class="cart-line" data-sku="${line.skuId}">
<span class="cart-tick"></span><div class="goods-line">${goodsPicture(ctx, line.picture)}<div class="goods-say"><a class="goods-title" href="/p/${line.productId}">${line.title}</a>${line.choice.length > 0 && html`<span class="goods-choice">${line.choice.join(' / ')}</span>`}<div class="goods-foot"><span class="cart-reason">${line.reason}</span></div></div></div>
<button class="cart-remove" type="button" data-remove aria-label="${words.remove} ${line.title}">${shopIcon('close')}</button>
</li>`

const settleBar = (
  lines: readonly CartLine[],
  totals: Cart['totals'],
) => html`<div class="cart-bar"><div class="cart-bar-in">
<label class="check"><input class="tick" type="checkbox" data-select-all ${lines.every((line) => line.isSelected) && 'checked'}>${words.selectAll}</label>
<div class="cart-sum"><div><span>${words.total}</span> <span data-total>${price(totals.payableFen)}</span></div><small>${totals.discountFen > 0 ? words.saved(yuan(totals.discountFen)) : words.withoutFreight}</small></div>
<button class="btn btn-main" type="button" data-settle ${totals.pieces === 0 && 'disabled'}>${words.settle(totals.pieces)}</button>
</div></div>`
