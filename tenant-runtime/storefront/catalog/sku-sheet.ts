import { type PageCtx, price } from '@wanpu/blocks'
import type { ProductDetail } from '@wanpu/commerce/catalog'
import { html } from 'hono/html'
import { shopIcon } from '../page/icons.ts'
import { stepper } from '../page/stepper.ts'
import type { View } from '../page/view.ts'
import { words as shared } from '../page/words.ts'
import type { SkuState } from './sku-state.ts'
import { words } from './words.ts'

export const skuState = (ctx: PageCtx, { options, skus, pictures }: ProductDetail): SkuState => ({
  options: options.map((option) => option.name),
  skus: skus.map(({ id, choice, priceFen, picture, left }) => {
    const ref = picture ?? pictures[0]
    return { id, choice, priceFen, picture: ref ? ctx.img(ref, 400) : '', left }
  }),
})

/** The sheet from below in which a variety and a quantity are chosen. */
export const skuSheet = (ctx: PageCtx, product: ProductDetail): View => {
  const ref = product.pictures[0]
  return html`<dialog class="sheet sku" id="sku" aria-labelledby="sku-title">
<div class="sku-head">${ref ? html`<img class="sku-picture" data-sku-picture src="${ctx.img(ref, 400)}" width="96" height="96" alt="" loading="lazy">` : html`<span class="sku-picture"></span>`}<div class="sku-say"><div data-sku-price>${price(product.priceFen)}</div><p class="sku-chosen" id="sku-title" data-sku-chosen aria-live="polite">${words.sheet.title}</p><p data-sku-stock>&#8203;</p></div><button class="sheet-close" type="button" data-close aria-label="${shared.close}">${shopIcon('close')}</button></div>
<form class="sheet-body" id="sku-form">
${product.options.map((option, at) => html`<fieldset class="sku-option"><legend>${option.name}</legend><div class="sku-values">${option.values.map((value) => html`<label class="sku-value"><input type="radio" name="o${at}" value="${value}" ${option.values.length === 1 && 'checked'}><span>${value}</span></label>`)}</div></fieldset>`)}
<div class="sku-quantity"><span>${words.product.quantity}</span>${stepper({ quantity: 1, most: 999, label: words.product.quantity })}</div>
</form>
<div class="sheet-foot"><button class="btn btn-soft" type="button" data-do="add">${words.bar.add}</button><button class="btn btn-main" type="button" data-do="buy">${words.bar.buy}</button></div>
</dialog>`
}
