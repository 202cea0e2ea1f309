import { price } from '@wanpu/blocks'
import type { describePayment } from '@wanpu/commerce/payments'
import { html } from 'hono/html'
import { blank } from '../notices/blank.ts'
import { countdown } from '../page/countdown.ts'
import { shopIcon } from '../page/icons.ts'
import type { View } from '../page/view.ts'
import { words } from './words.ts'

export type ShownPayment = Awaited<ReturnType<typeof describePayment>>

/** True once the money is there; what the browser was told is no proof. */
export const isPaid = ({ state, trade }: Pick<ShownPayment, 'state' | 'trade'>) =>
  state === 'succeeded' || trade === 'paid' || trade === 'completed'

/** A payment: what is asked, how to pay it, and what became of it; `#pay` is drawn anew as it goes on. */
export const payView = (payment: ShownPayment, isInWechat: boolean): View =>
  html`<div class="pay" id="pay" data-state="${isPaid(payment) ? 'paid' : payment.state}">${inner(payment, isInWechat)}</div>`

const inner = (payment: ShownPayment, isInWechat: boolean) => {
  const toOrder = { href: `/orders/${payment.orderId}`, label: words.pay.order }
  if (isPaid(payment))
    return blank({
      icon: 'done',
      ...words.pay.paid,
      ways: [
        { ...toOrder, isMain: true },
        { href: '/', label: words.pay.home },
      ],
    })
  if (payment.state !== 'open' || payment.trade !== 'placed' || payment.expiresAt <= payment.now)
    return blank({ icon: 'closed', ...words.pay.gone, ways: [{ ...toOrder, isMain: true }] })

  return html`<section class="card pay-card"><h1 class="blocks-gone">${words.pay.title}</h1><p class="pay-name">${words.pay.amount}</p><p class="pay-amount">${price(payment.amountFen)}</p><p class="pay-left">${payment.method === 'native' ? words.pay.codeLeft : words.pay.left} ${countdown(payment.expiresAt, payment.now)}</p>
${payment.method === 'native' ? byCode(payment) : inPage(isInWechat)}
<p class="pay-checking" data-checking role="status"></p>
<a class="link" href="${toOrder.href}">${words.pay.number(payment.orderNumber)}</a></section>`
}

const byCode = ({ id }: ShownPayment) =>
  html`<div class="pay-code"><img src="/api/payments/${id}/code.svg" width="220" height="220" alt="${words.pay.code}"></div><p class="pay-how">${shopIcon('check')}${words.pay.native}</p><p class="pay-help">${words.pay.nativeHelp}</p><button class="btn btn-line" type="button" data-check>${words.pay.done}</button>`

const inPage = (isInWechat: boolean) =>
  isInWechat
    ? html`<button class="btn btn-main btn-wide" type="button" data-launch>${words.pay.jsapi}</button><button class="btn btn-line btn-wide" type="button" data-check>${words.pay.done}</button>`
    : html`<p class="pay-help">${words.pay.elsewhere}</p><button class="btn btn-main btn-wide" type="button" data-by-code>${words.pay.byCode}</button>`
