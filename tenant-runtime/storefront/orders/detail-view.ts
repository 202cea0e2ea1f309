import { type PageCtx, price } from '@wanpu/blocks'
import type { describeMyOrder } from '@wanpu/commerce/orders'
import { html } from 'hono/html'
import { addressText } from '../members/address-view.ts'
import { confirmSheet } from '../page/confirm-sheet.ts'
import { countdown } from '../page/countdown.ts'
import { goodsLine } from '../page/goods-line.ts'
import { type ShopIcon, shopIcon } from '../page/icons.ts'
import { momentText } from '../page/moments.ts'
import { sums } from '../page/sums.ts'
import type { View } from '../page/view.ts'
import { receiveSheet, skusOf } from './list-view.ts'
import { words } from './words.ts'

export type ShownOrder = Awaited<ReturnType<typeof describeMyOrder>>

/** One order: where it stands and what happens next, then who, what and how much. */
export const orderView = (
  ctx: PageCtx,
  order: ShownOrder,
): View => html`<div class="od" id="order" data-order="${order.id}" data-skus="${skusOf(order.lines)}">
<section class="od-state od-state-${order.tab}">${shopIcon(icons[order.tab])}<div><h1>${order.word}</h1><p>${order.tab === 'unpaid' && html`${words.left} ${countdown(order.payBy, order.now)} · `}${nextText(order)}</p></div></section>
<div class="od-cols"><div class="od-side">
${order.shipments.map((parcel, index) => parcelCard(parcel, index + 1, order.shipments.length))}
<section class="card od-card"><h2>${words.to}</h2><div class="od-to">${shopIcon('pin')}<div>${addressText(order.address)}</div></div></section>
<section class="card od-card"><h2>${words.goods}</h2><ul class="od-goods">${order.lines.map((line) => html`<li>${goodsLine(ctx, line, html`${price(line.unitPriceFen)}<span class="goods-times">×${line.quantity}</span>`)}</li>`)}</ul></section>
</div><div class="od-side">
<section class="card od-card"><h2>${words.sums}</h2>${sums(order, { payable: order.paidAt ? words.paid : words.payable, hasAddress: true, isPlaced: true })}</section>
<section class="card od-card"><h2>${words.facts}</h2><dl class="facts">${facts(order)}</dl></section>
${deeds(order)}
</div></div></div>
${confirmSheet({ id: 'ask-cancel', ...words.sheet.cancel, no: words.sheet.no })}${receiveSheet()}`

const icons: Record<ShownOrder['tab'], ShopIcon> = {
  unpaid: 'wallet',
  unshipped: 'box',
  shipped: 'truck',
  completed: 'done',
  closed: 'closed',
}

const nextText = ({ tab, delivery, closeReason, shipments }: ShownOrder): string => {
  if (tab === 'closed') return words.next.closed[isNamed(closeReason) ? closeReason : 'other']
  if (tab === 'unshipped') return delivery === 'part' ? words.next.part : words.next.unshipped
  if (tab === 'shipped' && delivery === 'received') return words.next.received
  if (tab === 'shipped')
    return shipments.every(({ deliveredAt }) => deliveredAt) ? words.next.delivered : words.next.shipped
  return words.next[tab]
}
const isNamed = (reason: string | null): reason is keyof typeof words.next.closed =>
  reason !== null && Object.hasOwn(words.next.closed, reason)

type Parcel = ShownOrder['shipments'][number]
const parcelCard = (
  parcel: Parcel,
  at: number,
  of: number,
) => html`<section class="card od-card"><h2>${words.parcel(at, of)}<em class="tag">${parcel.stateWord}</em></h2>
<p class="od-waybill">${parcel.courierName} <span>${parcel.waybill}</span><button class="link" type="button" data-copy="${parcel.waybill}">${words.do.copy}</button></p>
${parcel.scans.length === 0 ? html`<p class="od-none">${words.noScans}</p>` : html`<ol class="track">${parcel.scans.map((scan) => html`<li><p>${scan.text}</p><time datetime="${scan.at.toISOString()}">${momentText(scan.at)}</time></li>`)}</ol>`}</section>`

const facts = (order: ShownOrder) => {
  const fact = (name: string, value: View | string | null | undefined) =>
    value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  const at = (moment: Date | null) => moment && momentText(moment)
  return html`${fact(words.number, html`<span class="od-number">${order.number}</span><button class="link" type="button" data-copy="${order.number}">${words.do.copy}</button>`)}
${fact(words.placedAt, at(order.placedAt))}${fact(words.paidAt, at(order.paidAt))}${fact(words.shippedAt, at(order.shippedAt))}${fact(words.completedAt, at(order.completedAt))}
${fact(words.courier, order.courierName)}${fact(words.note, order.note)}`
}

const deeds = ({ tab, delivery }: ShownOrder) => {
  const again = html`<button class="btn btn-line" type="button" data-again>${words.do.again}</button>`
  if (tab === 'unpaid')
    return html`<div class="od-bar"><button class="btn btn-line" type="button" data-cancel>${words.do.cancel}</button><button class="btn btn-main" type="button" data-pay>${words.do.pay}</button></div>`
  if (tab === 'shipped' && delivery === 'shipped')
    return html`<div class="od-bar">${again}<button class="btn btn-main" type="button" data-receive>${words.do.receive}</button></div>`
  return html`<div class="od-bar">${again}</div>`
}
