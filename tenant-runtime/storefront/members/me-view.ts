import { icon } from '@wanpu/blocks'
import type { describeMe } from '@wanpu/commerce/members'
import type { countMyOrders } from '@wanpu/commerce/orders'
import type { ShownShop } from '@wanpu/commerce/settings'
import { html } from 'hono/html'
import { tabNames } from '../orders/words.ts'
import { telOf } from '../page/frame.ts'
import { type ShopIcon, shopIcon } from '../page/icons.ts'
import type { View } from '../page/view.ts'
import { words } from './words.ts'

type Me = NonNullable<Awaited<ReturnType<typeof describeMe>>>
type Counts = Awaited<ReturnType<typeof countMyOrders>>

export interface MeParts {
  me: Me | null
  counts: Counts | null
  shop: ShownShop
}

/** Who one is here, one's orders by state, and the rest of one's things. */
export const meView = ({ me, counts, shop }: MeParts): View => html`<div class="me">
<section class="card me-card"><span class="me-face">${icon('me')}</span>${card(me)}</section>
<section class="card me-orders"><div class="me-head"><h2>${words.me.orders}</h2><a class="link" href="/orders">${words.me.allOrders}${icon('next')}</a></div>
<nav class="me-tabs" aria-label="${words.me.orders}">${shortcuts.map(([tab, name]) => shortcut(tab, name, counts?.[tab] ?? 0))}</nav></section>
<nav class="card me-rows">
${row('/addresses', shopIcon('pin'), words.me.addresses)}
${row('/cart', icon('cart'), words.me.cart)}
${shop.phone && row(telOf(shop.phone), icon('chat'), words.me.service)}
${me && html`<button class="me-row" type="button" data-leave>${shopIcon('closed')}${words.me.leave}</button>`}
</nav></div>`

const card = (me: Me | null) => {
  if (!me || me.isGuest)
    return html`<div class="me-say"><h1>${words.me.guest.name}</h1><p>${words.me.guest.text}</p></div><a class="btn btn-main" href="/login?to=/me">${words.me.guest.go}</a>`
  if (!me.phone)
    return html`<div class="me-say"><h1>${me.name || words.me.wechat}</h1><p>${words.me.bind.text}</p></div><a class="btn btn-soft" href="/login?to=/me">${words.me.bind.go}</a>`
  return html`<div class="me-say"><h1>${me.name || me.phone}</h1><p>${me.name ? me.phone : words.me.member}</p></div>`
}

const shortcuts: readonly [tab: 'unpaid' | 'unshipped' | 'shipped' | 'completed', icon: ShopIcon][] = [
  ['unpaid', 'wallet'],
  ['unshipped', 'box'],
  ['shipped', 'truck'],
  ['completed', 'done'],
]

// What is over asks for nothing, so it carries no count.
const shortcut = (tab: (typeof shortcuts)[number][0], name: ShopIcon, count: number) =>
  html`<a class="me-tab" href="/orders?tab=${tab}">${shopIcon(name)}${tabNames[tab]}${tab !== 'completed' && count > 0 && html`<b class="count">${count > 99 ? '99+' : count}</b>`}</a>`

const row = (href: string, face: View, name: string) =>
  html`<a class="me-row" href="${href}">${face}${name}${icon('next')}</a>`
