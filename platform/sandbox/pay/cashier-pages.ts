import { yuan } from '@wanpu/kit/money'
import { html } from 'hono/html'
import type { Ground } from '../ground.ts'
import { page } from '../pages/layout.ts'
import { words } from '../words.ts'
import type { User } from '../world.ts'
import type { LaunchFault } from './launch.ts'
import type { PayOrder } from './pay-order.ts'

export const demoPin = '123456'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', '⌫']

/** The sheet that asks for the PIN and posts it to `action`. */
export const pinSheet = (
  { world }: Ground,
  order: PayOrder,
  user: User,
  action: string,
  isWrong: boolean,
) => {
  const payee = world.merchants.find(({ mchid }) => mchid === order.body.mchid)!
  return page({
    title: words.pay.confirm,
    body: 'sheet-page',
    scripts: ['pin.js'],
    main: html`<main class="sheet" data-outcome="cancel">
      <header><button type="button" class="close" aria-label="${words.pay.cancel}" data-close>✕</button><h1>${words.pay.enterPin}</h1></header>
      <p class="payee">${payee.name}</p>
      <p class="sum"><small>¥</small>${yuan(order.body.amount.total)}</p>
      <dl>
        <div><dt>${order.body.description}</dt></div>
        <div><dt>${words.pay.payer}</dt><dd>${user.name}</dd></div>
        <div><dt>${words.pay.method}</dt><dd>${words.pay.wallet}</dd></div>
      </dl>
      <form method="post" action="${action}" class="pin">
        <label>
          <span class="unseen">${words.pay.enterPin}</span>
          <input name="pin" inputmode="none" autocomplete="off" maxlength="6" pattern="[0-9]{6}" required />
          <span class="dots" aria-hidden="true">${keys.slice(0, 6).map(() => html`<i></i>`)}</span>
        </label>
        <p class="${isWrong ? 'wrong' : 'hint'}" role="status">${isWrong ? `${words.pay.wrongPin} · ` : ''}${words.pay.pinHint(demoPin)}</p>
        <noscript><button>${words.pay.confirm}</button></noscript>
      </form>
      <div class="keys">${keys.map((key) =>
        key
          ? html`<button type="button" data-key="${key}" aria-label="${key === '⌫' ? words.pay.deleteDigit : words.pay.digit(key)}">${key}</button>`
          : html`<span></span>`,
      )}</div>
    </main>`,
  })
}

/** The last page of a payment; in a shop's page it tells the shop and goes away. */
export const payOutcome = (outcome: 'ok' | 'fail', fault?: LaunchFault) =>
  page({
    title: outcome === 'ok' ? words.pay.done : words.pay.failed,
    body: 'sheet-page',
    scripts: ['pin.js'],
    main: html`<main class="sheet outcome ${outcome}" data-outcome="${outcome}" data-leaves="${outcome === 'ok' ? 'soon' : 'asked'}">
      <p class="mark" aria-hidden="true">${outcome === 'ok' ? '✓' : '!'}</p>
      <h1>${outcome === 'ok' ? words.pay.done : words.pay.failed}</h1>
      ${fault ? html`<p class="why">${words.pay.faults[fault]}</p>` : ''}
      <a class="button" href="/_sandbox/phone" data-close>${outcome === 'ok' ? words.pay.finish : words.pay.understood}</a>
    </main>`,
  })
