import { type PageCtx, formerPrice, icon, price, productCard } from '@wanpu/blocks'
import { type ProductDetail, withPictures } from '@wanpu/commerce/catalog'
import type { ShownShop } from '@wanpu/commerce/settings'
import type { ProductCard } from '@wanpu/blocks'
import { html, raw } from 'hono/html'
import { telOf } from '../page/frame.ts'
import { shopIcon } from '../page/icons.ts'
import { pieceCtx } from '../page/page-ctx.ts'
import type { View } from '../page/view.ts'
import { words as shared } from '../page/words.ts'
import { skuSheet } from './sku-sheet.ts'
import { words } from './words.ts'

export interface ProductParts {
  product: ProductDetail
  related: readonly ProductCard[]
  shop: ShownShop
}

/** A product's page: pictures, price, title, promises, what is chosen, details, what else there is, and the bar to buy. */
export const productView = (ctx: PageCtx, { product, related, shop }: ProductParts): View => html`
<div class="p">
<div class="p-pictures">${gallery(ctx, product)}</div>
<div class="p-side">
<section class="p-card">
<div class="p-price">${price(product.priceFen)}${product.highestPriceFen > product.priceFen && html`<span>${words.product.from}</span>`}${product.marketPriceFen !== null && formerPrice(product.marketPriceFen, product.priceFen)}${product.sold > 0 && html`<span class="p-sold">${words.product.sold(product.sold)}</span>`}</div>
<h1 class="p-title">${product.title}</h1>
${product.subtitle && html`<p class="p-subtitle">${product.subtitle}</p>`}
${shop.promises.length > 0 && html`<ul class="p-promises" aria-label="${words.product.promises}">${shop.promises.map((promise) => html`<li>${shopIcon('shield')}${promise}</li>`)}</ul>`}
</section>
<button class="p-card p-chosen" type="button" data-sheet aria-haspopup="dialog" ${product.soldOut && 'disabled'}><span class="p-chosen-name" data-chosen-name>${words.product.choose}</span><span class="p-chosen-text" data-chosen>${chooseText(product)}</span>${icon('next')}</button>
${buyBar(product, shop)}
<noscript><p class="noscript">${shared.noScript}</p></noscript>
</div>
<section class="p-card p-details"><h2>${words.product.details}</h2>${product.description ? html`<div class="rich-text">${raw(withPictures(product.description, (ref, width) => ctx.img(ref, width)))}</div>` : html`<p class="p-none">${words.product.noDetails}</p>`}</section>
</div>
${related.length > 0 && html`<section class="p-related"><h2>${words.product.related}</h2><ul class="goods">${related.map((card) => html`<li>${productCard(pieceCtx(ctx), card, { look: 'card', layout: 'grid', showSold: true })}</li>`)}</ul></section>`}
${skuSheet(ctx, product)}`

const chooseText = ({ options, soldOut }: ProductDetail) => {
  if (soldOut) return words.product.soldOut
  return options.length > 0 ? options.map((option) => option.name).join(' ') : words.product.quantity
}

const gallery = (ctx: PageCtx, { pictures, title }: ProductDetail) => {
  const count = pictures.length
  if (count === 0) return html`<svg class="blocks-blank" viewBox="0 0 800 800" aria-hidden="true"></svg>`

  return html`<ul class="p-track" tabindex="0" aria-label="${words.product.pictures}">${pictures.map((ref, index) => html`<li>${galleryPicture(ctx, ref, index === 0 ? title : words.product.picture(index + 1, count), index === 0)}</li>`)}</ul>${count > 1 && html`<span class="p-counter" data-counter aria-hidden="true">${words.product.counter(count)}</span><div class="p-thumbs">${pictures.map((ref, index) => html`<button class="p-thumb" type="button" data-thumb aria-label="${words.product.picture(index + 1, count)}" ${index === 0 && html`aria-current="true"`}><img src="${ctx.img(ref, 200)}" width="64" height="64" alt="" loading="lazy"></button>`)}</div>`}`
}

const widths = [400, 800, 1200]
const galleryPicture = (ctx: PageCtx, ref: string, alt: string, isFirst: boolean) =>
  html`<img src="${ctx.img(ref, 800)}" srcset="${widths.map((width) => `${ctx.img(ref, width)} ${width}w`).join(', ')}" sizes="(min-width:900px) 500px, 100vw" width="800" height="800" alt="${alt}" ${isFirst ? html`fetchpriority="high"` : html`loading="lazy" decoding="async"`}>`

const buyBar = (
  { soldOut }: ProductDetail,
  { phone }: ShownShop,
) => html`<div class="p-bar"><div class="p-bar-in">
${phone ? html`<a class="p-bar-way" href="${telOf(phone)}">${icon('chat')}<span>${words.bar.service}</span></a>` : html`<a class="p-bar-way" href="/">${icon('home')}<span>${words.bar.home}</span></a>`}
<a class="p-bar-way" href="/cart">${icon('cart')}<b class="count" data-cart-count hidden></b><span>${words.bar.cart}</span></a>
${soldOut ? html`<button class="btn btn-main" type="button" disabled>${words.product.soldOut}</button>` : html`<button class="btn btn-soft" type="button" data-do="add">${words.bar.add}</button><button class="btn btn-main" type="button" data-do="buy">${words.bar.buy}</button>`}
</div></div>`
