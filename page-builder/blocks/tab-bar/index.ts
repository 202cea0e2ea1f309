import { html } from 'hono/html'
import { z } from 'zod'
import { defineBlock } from '../define.ts'
import type { Link } from '../fields.ts'
import { choice, link, ui } from '../fields.ts'
import { icon } from '../pieces/icons.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const icons = choice(words.icons, 'home')

const item = z.strictObject({
  icon: ui(icons.schema, { label: words.fields.icon, control: 'segmented', options: icons.options }),
  label: ui(z.string().max(4).default(''), { label: words.fields.label, control: 'text' }),
  link: ui(link, { label: shared.fields.link, control: 'link' }),
})

const tab = (name: keyof typeof words.icons, to: Link) => ({ icon: name, label: words.icons[name], link: to })
const home = tab('home', { kind: 'page', slug: 'home' })
const category = tab('category', { kind: 'category', id: 'all' })
const cart = tab('cart', { kind: 'cart' })
const orders = tab('orders', { kind: 'orders' })
const me = tab('me', { kind: 'me' })

const schema = z.strictObject({
  items: ui(z.array(item).max(5).default([home, category, cart, me]), {
    label: words.fields.items,
    control: 'list',
    titleOf: 'label',
  }),
})

/** `[data-cart-count]` is filled by the page after it loads. */
export const tabBar = defineBlock({
  type: 'tab-bar',
  version: 1,
  name: words.name,
  icon: 'tabs',
  group: 'fixed',
  keywords: words.keywords,
  schema,
  placement: 'bottom',
  limit: { max: 1, message: words.tooMany },
  presets: [
    { name: words.presets.four, props: {} },
    { name: words.presets.five, props: { items: [home, category, cart, orders, me] } },
  ],

  view: ({ p, ctx }) =>
    html`<nav class="b-tab-bar" aria-label="${words.label}"><ul class="b-tab-bar-list">${p.items.map(
      (one) => {
        const href = ctx.url(one.link)
        return html`<li><a class="b-tab-bar-item" href="${href}" ${href === ctx.here && html`aria-current="page"`}><span class="b-tab-bar-icon">${icon(one.icon)}${one.link.kind === 'cart' && html`<b class="b-tab-bar-count" data-cart-count hidden></b>`}</span><span>${one.label}</span></a></li>`
      },
    )}</ul></nav>`,

  css: `.block-bottom:has(>.b-tab-bar){height:calc(56px + env(safe-area-inset-bottom))}
.b-tab-bar{position:fixed;left:0;right:0;bottom:0;z-index:25;padding-bottom:env(safe-area-inset-bottom);background:var(--card);border-top:1px solid var(--line)}
.b-tab-bar-list{display:flex;max-width:1080px;margin:0 auto}
.b-tab-bar-list>li{flex:1;min-width:0}
.b-tab-bar-item{display:flex;flex-direction:column;align-items:center;justify-content:center;gap:2px;height:55px;color:var(--ink-2);font-size:11px;line-height:14px}
.b-tab-bar-item[aria-current]{color:var(--accent);font-weight:600}
.b-tab-bar-icon{position:relative;display:block;height:24px}
.b-tab-bar-count{position:absolute;left:14px;top:-4px;min-width:18px;padding:0 5px;border-radius:9px;background:var(--accent);color:var(--accent-ink);font-size:11px;line-height:18px;text-align:center}
@media (min-width:900px){.b-tab-bar-list{max-width:560px}.b-tab-bar-item{flex-direction:row;gap:8px;font-size:14px}}`,
})
