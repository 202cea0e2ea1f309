import { html } from 'hono/html'
import type { Ground } from '../ground.ts'
import type { Sms } from '../state.ts'
import { shanghaiClock } from '../time.ts'
import { words } from '../words.ts'
import { deskPage } from './layout.ts'

/** The inbox of every phone number, newest first. */
export const smsPage = ({ state }: Ground) =>
  deskPage(
    words.sms.heading,
    '/_sandbox/sms',
    html`<div class="head"><h1>${words.sms.heading}</h1></div>
      <div class="inbox" data-live>${
        state.sms.length
          ? state.sms.slice(-50).reverse().map(smsCard)
          : html`<section class="card"><p class="empty">${words.none.sms}</p></section>`
      }</div>`,
  )

/** One message, its code big. */
export const smsCard = (sms: Sms) => {
  const code = sms.params.find((param) => /^\d{4,8}$/.test(param))
  return html`<article class="sms">
    <header><span>${words.sms.to(sms.phone)}</span><time>${shanghaiClock(sms.at).slice(5)}</time></header>
    ${code ? html`<p class="code">${code}</p>` : ''}
    <p>${words.sms.from(sms.signName)}${sms.text}</p>
  </article>`
}
