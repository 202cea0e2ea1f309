import { yuan } from '@wanpu/kit/money'
import { html } from 'hono/html'
import type { Delivery } from '../delivery.ts'
import type { Ground } from '../ground.ts'
import { stepsOf } from '../kuaidi/parcels.ts'
import { stateOf } from '../pay/orders.ts'
import { subscriptionsCard } from '../lemon/desk.ts'
import { shanghaiClock } from '../time.ts'
import { words } from '../words.ts'
import type { User } from '../world.ts'
import { face } from './faces.ts'
import { deskPage } from './layout.ts'
import { smsCard } from './sms.ts'
import { hasFaults } from './faults.ts'

/** The outside world at a glance. */
export const frontPage = (ground: Ground, user: User) =>
  deskPage(
    words.title,
    '/',
    html`<div class="head"><div><h1>${words.title}</h1><p>${words.subtitle}</p></div>
        ${hasFaults(ground.state.faults) ? html`<a class="pill warn" href="/_sandbox/faults/page">${words.faults.active}</a>` : ''}</div>
      <div class="board" data-live>
        <div class="column">${phoneCard(user)} ${smsColumn(ground)}</div>
        <div class="column wide">${payments(ground)} ${parcels(ground)} ${subscriptionsCard(ground)} ${callbacks(ground)} ${grants(ground)}</div>
      </div>`,
  )

const phoneCard = (user: User) => html`<section class="card phone-card">
  <h2>${words.phone.heading}</h2>
  <div class="person">${face(user.id, 44)}<div><strong>${user.name}</strong><small>${words.phone.signedIn}</small></div></div>
  <p class="actions"><a class="button primary" href="/_sandbox/phone">${words.phone.open}</a><a class="button" href="/_sandbox/phone/scan">${words.phone.scan}</a></p>
</section>`

const smsColumn = ({ state }: Ground) => html`<section class="card" id="sms">
  <header><h2>${words.sms.latest}</h2>${state.sms.length > 4 ? html`<a href="/_sandbox/sms">${words.sms.all}</a>` : ''}</header>
  ${state.sms.length ? state.sms.slice(-4).reverse().map(smsCard) : html`<p class="empty">${words.none.sms}</p>`}
</section>`

const payments = (ground: Ground) => {
  const pending = Object.values(ground.state.payOrders)
    .filter((order) => stateOf(ground, order) === 'NOTPAY')
    .sort((one, other) => other.placedAt - one.placedAt)
  return html`<section class="card" id="payments">
    <header><h2>${words.pay.heading}</h2><span class="count">${pending.length}</span></header>
    ${
      pending.length
        ? html`<ul class="rows">${pending.slice(0, 12).map(
            ({ body, tradeType, codeUrl, placedAt }) => html`<li>
              <div class="grow"><strong>${body.description}</strong><small>${words.pay.kinds[tradeType]} · ${shanghaiClock(placedAt).slice(5, 16)}</small></div>
              <span class="money"><small>¥</small>${yuan(body.amount.total, { grouped: true })}</span>
              ${tradeType === 'NATIVE' ? html`<a class="button primary" href="/_sandbox/phone/scan?code_url=${encodeURIComponent(codeUrl)}">${words.pay.resume}</a>` : html`<span class="pill">${words.pay.waitsInShop}</span>`}
            </li>`,
          )}</ul>`
        : html`<p class="empty">${words.none.payments}</p>`
    }
  </section>`
}

const parcels = ({ state }: Ground) => {
  const known = Object.values(state.parcels).reverse()
  return html`<section class="card" id="parcels">
    <header><h2>${words.parcels.heading}</h2><span class="count">${known.length}</span></header>
    ${
      known.length
        ? html`<ul class="rows">${known.slice(0, 12).map((parcel) => {
            const { done, next } = stepsOf(parcel)
            return html`<li>
              <div class="grow"><strong>${words.couriers[parcel.com] ?? parcel.com} <span class="number">${parcel.num}</span></strong><small>${parcel.scans.at(-1)?.context ?? done}</small></div>
              <span class="pill ${next ? '' : 'good'}">${done}</span>
              ${next ? html`<form method="post" action="/_sandbox/parcels/${encodeURIComponent(parcel.num)}/advance"><input type="hidden" name="back" value="/#parcels" /><button class="button" title="${words.parcels.next(next)}">${words.parcels.advance}</button></form>` : ''}
            </li>`
          })}</ul>`
        : html`<p class="empty">${words.none.parcels}</p>`
    }
  </section>`
}

const callbacks = ({ state }: Ground) => {
  const sent = state.deliveries.slice(-25).reverse()
  const isHeld = state.deliveries.some(({ status }) => status === 'held')
  const { columns } = words.callbacks
  return html`<section class="card" id="callbacks">
    <header><h2>${words.callbacks.heading}</h2>${isHeld ? html`<form method="post" action="/_sandbox/callbacks/release"><button class="button primary">${words.callbacks.release}</button></form>` : ''}</header>
    ${
      sent.length
        ? html`<div class="scroll"><table>
            <thead><tr><th>${columns.what}</th><th>${columns.where}</th><th>${columns.state}</th><th class="right">${columns.tries}</th><th>${columns.when}</th><th></th></tr></thead>
            <tbody>${sent.map(callbackRow)}</tbody></table></div>`
        : html`<p class="empty">${words.none.callbacks}</p>`
    }
  </section>`
}

const callbackRow = (delivery: Delivery) => {
  const last = delivery.attempts.at(-1)
  const tone = { held: 'warn', waiting: 'warn', delivered: 'good', abandoned: 'bad' }[delivery.status]
  return html`<tr>
    <td><strong>${words.callbacks.kinds[delivery.kind]}</strong>${delivery.isProbe ? html` <span class="pill">${words.callbacks.probe}</span>` : ''}<small>${delivery.about}</small></td>
    <td class="address" title="${delivery.url}">${new URL(delivery.url).pathname}</td>
    <td><span class="pill ${tone}">${words.callbacks.status[delivery.status]}</span></td>
    <td class="right number" title="${last?.answer ?? ''}">${delivery.attempts.length}${last ? html`<small>${last.status || words.callbacks.noAnswer}</small>` : ''}</td>
    <td class="number">${shanghaiClock(last?.at ?? delivery.createdAt).slice(11)}</td>
    <td><form method="post" action="/_sandbox/callbacks/${delivery.id}/resend"><button class="button small">${words.callbacks.resend}</button></form></td>
  </tr>`
}

const grants = ({ state, world }: Ground) => {
  const granted = world.accounts.filter(({ appid }) => state.grants[appid])
  return html`<section class="card" id="grants">
    <header><h2>${words.authorization.administratorPage}</h2></header>
    ${
      granted.length
        ? html`<ul class="rows">${granted.map(
            ({
              appid,
              nickName,
              userName,
            }) => html`<li>${face(appid, 36)}<div class="grow"><strong>${nickName}</strong><small>${userName}</small></div>
              <span class="pill good">${words.authorization.granted}</span>
              <form method="post" action="/_sandbox/accounts/${appid}/withdrawal"><button class="button danger" title="${words.authorization.withdrawHint}">${words.authorization.withdraw}</button></form></li>`,
          )}</ul>`
        : html`<p class="empty">${words.authorization.noGrants}</p>`
    }
  </section>`
}
