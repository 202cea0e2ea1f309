import { html } from 'hono/html'
import { yuan } from '@wanpu/kit/money'
import type { Ground } from '../ground.ts'
import { face } from '../pages/faces.ts'
import { type Html, page } from '../pages/layout.ts'
import { findByCode, stateOf } from '../pay/orders.ts'
import type { ChatLine, MenuButton } from '../state.ts'
import { shanghaiClock } from '../time.ts'
import { words } from '../words.ts'
import type { Account, User } from '../world.ts'

/** The list of chats, as WeChat opens. */
export const chatsPage = ({ world, state }: Ground, user: User) =>
  phone(
    words.phone.chats,
    html`<header class="top"><a class="icon" href="/" aria-label="${words.nav.front}">‹</a><h1>${words.phone.chats}</h1><a class="icon" href="/_sandbox/phone/scan" aria-label="${words.phone.scan}">⊡</a></header>
      <div class="fill">
        <details class="me"><summary>${face(user.id, 40)}<span class="grow"><strong>${user.name}</strong>${user.isSnapshot ? html`<small>${words.phone.snapshot}</small>` : ''}</span><span class="link">${words.phone.switchUser}</span></summary>
          <form method="post" action="/_sandbox/phone/user">${world.users.map(
            (one) =>
              html`<button name="user" value="${one.id}" ${one.id === user.id ? html`aria-current="true"` : ''}>${face(one.id, 32)}<span>${one.name}</span><small>${one.id === user.id ? words.phone.current : one.isSnapshot ? words.phone.snapshot : ''}</small></button>`,
          )}</form>
        </details>
        <ul class="chats">${world.accounts.map((account) => {
          const last = state.chat.findLast((line) => line.appid === account.appid && line.user === user.id)
          return html`<li><a href="/_sandbox/phone/${account.appid}">${face(account.appid, 48)}<span class="grow"><strong>${account.nickName}</strong><small>${last?.text ?? account.signature}</small></span><span class="kind">${state.grants[account.appid] ? words.phone[account.serviceType === 2 ? 'service' : 'subscription'] : words.phone.notAuthorized}</span></a></li>`
        })}</ul>
      </div>`,
  )

/** The chat with one account, its menu at the foot. */
export const chatPage = ({ state }: Ground, account: Account, user: User) => {
  const lines = state.chat.filter((line) => line.appid === account.appid && line.user === user.id)
  const menu = state.menus[account.appid]
  return phone(
    account.nickName,
    html`<header class="top"><a class="icon" href="/_sandbox/phone" aria-label="${words.phone.back}">‹</a><h1>${account.nickName}</h1><span class="icon"></span></header>
      <div class="fill talk" tabindex="0" data-live>
        <p class="about">${account.signature}</p>
        ${lines.length ? lines.map((line) => bubble(line, account, user)) : html`<p class="empty">${words.none.chat}</p>`}
      </div>
      <form class="say" method="post" action="/_sandbox/phone/${account.appid}/messages"><input name="text" maxlength="600" required autocomplete="off" aria-label="${words.phone.write}" placeholder="${words.phone.write}" /><button>${words.phone.send}</button></form>
      <nav class="menu" aria-label="${words.phone.menu}">${
        menu
          ? menu.map((button) => menuItem(button, account, user))
          : html`<span class="none">${words.phone.noMenu}</span>`
      }</nav>`,
    ['live.js'],
  )
}

/** Where a QR code of the cashier is scanned. */
export const scanPage = (ground: Ground, codeUrl: string) => {
  const waiting = Object.values(ground.state.payOrders).filter(
    (order) => order.tradeType === 'NATIVE' && stateOf(ground, order) === 'NOTPAY',
  )
  const isUnknown = codeUrl !== '' && !findByCode(ground, codeUrl)
  return phone(
    words.scan.heading,
    html`<header class="top"><a class="icon" href="/_sandbox/phone" aria-label="${words.phone.back}">‹</a><h1>${words.scan.heading}</h1><span class="icon"></span></header>
      <div class="fill scan">
        ${isUnknown ? html`<p class="notice" role="alert"><strong>${words.scan.unknown}</strong>${words.scan.unknownHint}</p>` : ''}
        <div class="finder" aria-hidden="true"><i></i></div>
        <form action="/_sandbox/phone/scan"><label>${words.scan.field}<input name="code_url" placeholder="weixin://wxpay/bizpayurl?pr=…" required autocomplete="off" /></label><button class="button primary">${words.scan.go}</button></form>
        <p class="hint">${words.scan.hint}</p>
        ${
          waiting.length
            ? html`<h2>${words.scan.waiting}</h2><ul class="chats">${waiting
                .slice(-6)
                .reverse()
                .map(
                  ({ body, codeUrl: code }) =>
                    html`<li><a href="/_sandbox/phone/scan?code_url=${encodeURIComponent(code)}"><span class="grow"><strong>${body.description}</strong><small>${body.out_trade_no}</small></span><span class="money"><small>¥</small>${yuan(body.amount.total)}</span></a></li>`,
                )}</ul>`
            : ''
        }
      </div>`,
  )
}

const phone = (title: string, content: Html, scripts: readonly string[] = []) =>
  page({ title, body: 'phone-page', scripts, main: html`<main class="phone">${content}</main>` })

const bubble = (line: ChatLine, account: Account, user: User) => html`<div class="line ${line.from}">
  ${face(line.from === 'user' ? user.id : account.appid, 36)}
  <div class="bubble">${line.title ? html`<strong>${line.title}</strong>` : ''}<p>${line.text}</p>${line.url ? html`<a href="${entry(account, user, line.url)}">${words.phone.details} ›</a>` : ''}<time>${shanghaiClock(line.at).slice(11, 16)}</time></div>
</div>`

const menuItem = (button: MenuButton, account: Account, user: User): Html =>
  button.sub_button?.length
    ? html`<details name="menu"><summary>${button.name}</summary><div class="below">${button.sub_button.map((sub) => menuItem(sub, account, user))}</div></details>`
    : button.url
      ? html`<a href="${entry(account, user, button.url)}">${button.name}</a>`
      : html`<form method="post" action="/_sandbox/phone/${account.appid}/clicks"><button name="key" value="${button.key ?? ''}">${button.name}</button></form>`

const entry = (account: Account, user: User, url: string) =>
  `/_sandbox/enter?${new URLSearchParams({ appid: account.appid, user: user.id, to: url }).toString()}`
