import { type PageCtx, icon, price } from '@wanpu/blocks'
import type { previewOrder } from '@wanpu/commerce/checkout'
import { html } from 'hono/html'
import { type ShownAddress, addressList, addressSheet, addressText } from '../members/address-view.ts'
import { phoneView } from '../members/phone-view.ts'
import { blank } from '../notices/blank.ts'
import { goodsLine } from '../page/goods-line.ts'
import { shopIcon } from '../page/icons.ts'
import { sums } from '../page/sums.ts'
import type { View } from '../page/view.ts'
import { words as shared } from '../page/words.ts'
import { words } from './words.ts'

export type Preview = Awaited<ReturnType<typeof previewOrder>>
export interface CheckoutParts {
  preview: Preview
  addresses: readonly ShownAddress[]
}

/** Everything that an order needs on one page; `#ck-top` and `#ck-sums` are drawn anew when a choice changes them. */
export const checkoutView = (ctx: PageCtx, { preview, addresses }: CheckoutParts): View =>
  preview.lines.length === 0 && preview.problems.length === 0
    ? blank({
        icon: 'box',
        title: words.empty.title,
        text: words.empty.text,
        ways: [
          { href: '/cart', label: words.empty.cart, isMain: true },
          { href: '/orders', label: words.empty.orders },
        ],
      })
    : html`<h1 class="page-title">${words.title}</h1><div class="ck"><div class="ck-side">
<div class="ck-side" id="ck-top">${phoneCard(preview)}${addressCard(preview)}${goodsCard(ctx, preview)}${deliveryCard(preview)}</div>
<section class="card ck-card"><label class="ck-note"><span>${words.note}</span><textarea class="field-in" id="note" rows="2" maxlength="200" placeholder="${words.notePlaceholder}"></textarea></label></section>
</div><div class="ck-side" id="ck-sums">${sumsCard(preview)}${placeBar(preview)}</div></div>
${addressesSheet(addresses, preview.address?.id)}${addressSheet()}`

const phoneCard = ({ needsPhone }: Preview) =>
  needsPhone &&
  html`<section class="card ck-card" id="ck-phone"><h2>${words.phone.title}</h2><p class="ck-say">${words.phone.text}</p>${phoneView()}</section>`

const addressCard = ({ address, needsPhone }: Preview) => {
  if (needsPhone)
    return html`<section class="card ck-address ck-later">${shopIcon('pin')}<span>${words.address.first}</span></section>`
  if (!address)
    return html`<button class="card ck-address ck-add" type="button" data-new-address>${shopIcon('plus')}<span>${words.address.add}</span></button>`
  return html`<button class="card ck-address" type="button" data-change-address aria-haspopup="dialog">${shopIcon('pin')}<span class="ck-place">${addressText(address)}</span><span class="ck-change">${words.address.change}</span>${icon('next')}</button>`
}

const goodsCard = (
  ctx: PageCtx,
  { lines, problems }: Preview,
) => html`<section class="card ck-card"><h2>${words.goods}</h2>
${problems.filter((one) => !lines.some((line) => line.skuId === one.skuId)).map((one) => problemLine(one.message))}
<ul class="ck-goods">${lines.map((line) => html`<li>${goodsLine(ctx, line, html`${price(line.unitPriceFen)}<span class="goods-times">×${line.quantity}</span>`, false)}${problems.filter((one) => one.skuId === line.skuId).map((one) => problemLine(one.message))}</li>`)}</ul></section>`

const problemLine = (message: string) =>
  html`<p class="ck-problem" role="alert">${shopIcon('warn')}<span>${message}</span><button class="link" type="button" data-back>${words.back}</button></p>`

const deliveryCard = ({ couriers, courierCode }: Preview) =>
  couriers.length > 0 &&
  html`<section class="card ck-card ck-row"><label for="courier">${words.delivery}</label><select class="field-in" id="courier">${couriers.map(({ code, name }) => html`<option value="${code}" ${code === courierCode && 'selected'}>${name}</option>`)}</select></section>`

const sumsCard = (preview: Preview) =>
  html`<section class="card ck-card">${sums(preview, { payable: words.payable, hasAddress: preview.address !== null })}</section>`

const placeBar = (preview: Preview) =>
  html`<div class="ck-bar"><p class="ck-error" id="ck-error" role="alert"></p><div class="ck-bar-in"><span class="ck-total">${words.payable} ${price(preview.payableFen)}</span><button class="btn btn-main" type="button" data-place data-payable="${preview.payableFen}" data-address-id="${preview.address?.id ?? ''}" data-courier="${preview.courierCode ?? ''}" data-needs="${needsOf(preview)}">${words.place}</button></div></div>`

const needsOf = ({ needsPhone, address, problems }: Preview) => {
  if (needsPhone) return 'phone'
  if (!address) return 'address'
  return problems.length > 0 ? 'problem' : ''
}

const addressesSheet = (addresses: readonly ShownAddress[], chosenId: string | undefined) =>
  html`<dialog class="sheet" id="addresses-sheet" aria-labelledby="addresses-title"><div class="sheet-head"><h2 id="addresses-title">${words.address.sheet}</h2><button class="sheet-close" type="button" data-close aria-label="${shared.close}">${shopIcon('close')}</button></div><div class="sheet-body">${addressList(addresses, { chosenId, chooses: true })}</div><div class="sheet-foot"><button class="btn btn-main" type="button" data-new-address>${words.address.new}</button></div></dialog>`
