import { type PageCtx, price } from '@wanpu/blocks'
import { type listMyOrders, orderTabs } from '@wanpu/commerce/orders'
import { html } from 'hono/html'
import { blank } from '../notices/blank.ts'
import { confirmSheet } from '../page/confirm-sheet.ts'
import { countdown } from '../page/countdown.ts'
import { goodsLine, goodsPicture } from '../page/goods-line.ts'
import { momentText } from '../page/moments.ts'
import type { View } from '../page/view.ts'
import { tabNames, words } from './words.ts'

type Listed = Awaited<ReturnType<typeof listMyOrders>>
type ListedOrder = Listed['orders'][number]
export type Tab = (typeof orderTabs)[number]

/** One's orders, newest first, by tab. */
export const orderListView = (
  ctx: PageCtx,
  { orders, next, now }: Listed,
  tab: Tab | undefined,
): View => html`
<h1 class="page-title">${words.title}</h1>
<nav class="tabs" aria-label="${words.tabs}">${[undefined, ...orderTabs].map((one) => html`<a class="tab" href="/orders${one ? `?tab=${one}` : ''}" ${one === tab && html`aria-current="page"`}>${tabNames[one ?? 'all']}</a>`)}</nav>
${orders.length === 0 ? blank({ icon: 'box', title: words.empty.title, text: words.empty.text, isHeading: false, ways: [{ href: '/c/all', label: words.empty.go, isMain: true }] }) : html`<ul class="order-list" id="goods">${orders.map((order) => orderCard(ctx, order, now))}</ul><div class="more-row" id="more">${next && html`<a class="btn btn-line" href="/orders?${new URLSearchParams({ ...(tab && { tab }), cursor: next }).toString()}" data-more>${words.more}</a>`}</div>`}
${receiveSheet()}`

const orderCard = (
  ctx: PageCtx,
  order: ListedOrder,
  now: Date,
) => html`<li class="card order" data-order="${order.id}" data-skus="${skusOf(order.lines)}">
<div class="order-head"><span>${momentText(order.placedAt)}</span><b class="order-word order-word-${order.tab}">${order.word}</b></div>
${goods(ctx, order)}
<div class="order-sum"><span>${words.pieces(order.pieces)}</span><span>${order.paidAt ? words.paid : words.payable} ${price(order.payableFen)}</span></div>
<div class="order-do">${order.tab === 'unpaid' && html`<span class="order-left">${words.left} ${countdown(order.payBy, now)}</span>`}<a class="btn btn-line" href="/orders/${order.id}">${order.tab === 'shipped' ? words.do.track : words.do.see}</a>${mainDeed(order)}</div>
</li>`

const goods = (ctx: PageCtx, { id, lines }: ListedOrder) => {
  const [first] = lines
  if (first && lines.length === 1)
    return html`<a class="order-goods" href="/orders/${id}">${goodsLine(ctx, first, html`${price(first.unitPriceFen)}<span class="goods-times">×${first.quantity}</span>`, false)}</a>`
  return html`<a class="order-goods order-row" href="/orders/${id}" aria-label="${lines.map((line) => line.title).join('，')}">${lines.slice(0, 8).map((line) => goodsPicture(ctx, line.picture))}</a>`
}

const mainDeed = ({ tab, delivery }: ListedOrder) => {
  if (tab === 'unpaid')
    return html`<button class="btn btn-main" type="button" data-pay>${words.do.pay}</button>`
  if (tab === 'shipped' && delivery === 'shipped')
    return html`<button class="btn btn-main" type="button" data-receive>${words.do.receive}</button>`
  return tab === 'unshipped'
    ? ''
    : html`<button class="btn btn-soft" type="button" data-again>${words.do.again}</button>`
}

/** `sku:quantity` of all lines, for buying again. */
export const skusOf = (lines: readonly { skuId: string; quantity: number }[]) =>
  lines.map(({ skuId, quantity }) => `${skuId}:${quantity}`).join(' ')

export const receiveSheet = () =>
  confirmSheet({ id: 'ask-receive', ...words.sheet.receive, no: words.sheet.no })
