import { type PageCtx, icon, tabBar } from '@wanpu/blocks'
import type { ShownShop } from '@wanpu/commerce/settings'
import { html } from 'hono/html'
import { pieceCtx } from './page-ctx.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

/** `blocks`: the page brings its own head and tabs. `tabs`: the shop's tab bar stays below on a phone. `bare`: nothing around it. */
export type FrameKind = 'plain' | 'tabs' | 'blocks' | 'bare'

export interface Framed {
  shop: ShownShop
  kind: FrameKind
  ctx: PageCtx
  main: View
}

/** What lies around every page: the shop's bar above, what it says of itself below. */
export const frame = ({ shop, kind, ctx, main }: Framed): View =>
  html`<div class="blocks shop ${(kind === 'tabs' || kind === 'blocks') && 'has-tabs'}">
${kind !== 'blocks' && kind !== 'bare' && topBar(shop, ctx)}
<main class="shop-main shop-in" id="main">${main}</main>
${kind !== 'bare' && footer(shop)}
${kind === 'tabs' && html`<div class="tabs-phone">${tabs(ctx)}</div>`}
<p class="toast" id="toast" role="status" aria-live="polite"></p>
</div>`

const topBar = (shop: ShownShop, ctx: PageCtx) => html`<header class="bar"><div class="bar-in shop-in">
<a class="bar-home" href="/">${shop.logo ? html`<img src="${ctx.img(shop.logo, 200)}" width="28" height="28" alt="">` : icon('home')}<span>${shop.name || words.home}</span></a>
<nav class="bar-links" aria-label="${words.nav}">${places.map(([href, name]) => html`<a href="${href}" ${href === ctx.here && html`aria-current="page"`}>${name}</a>`)}</nav>
<nav class="bar-icons" aria-label="${words.mine}">${barIcon('/search', 'search', words.search)}${barIcon('/cart', 'cart', words.cart)}${barIcon('/me', 'me', words.me)}</nav>
</div></header>`

const places = [
  ['/', words.front],
  ['/categories', words.categories],
  ['/c/all', words.all],
  ['/orders', words.orders],
] as const

const barIcon = (href: string, name: 'search' | 'cart' | 'me', label: string) =>
  html`<a class="bar-icon" href="${href}" aria-label="${label}">${icon(name)}${name === 'cart' && html`<b class="count" data-cart-count hidden></b>`}</a>`

const footer = ({ name, phone, serviceHours, icpNumber }: ShownShop) => html`<footer class="foot">
<b>${name}</b>
${phone && html`<a href="${telOf(phone)}">${words.servicePhone(phone)}</a>`} ${serviceHours && html`<span>${words.serviceHours(serviceHours)}</span>`}
${icpNumber && html`<div><a href="https://beian.miit.gov.cn/" rel="noreferrer">${icpNumber}</a></div>`}
</footer>`

/** `tel:` with what a phone can dial. */
export const telOf = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`

const tabs = (ctx: PageCtx) =>
  tabBar.view({ p: tabBar.schema.parse({}), data: {}, slots: {}, ctx: pieceCtx(ctx) })
