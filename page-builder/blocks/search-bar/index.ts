import { html } from 'hono/html'
import { z } from 'zod'
import { defineBlock } from '../define.ts'
import { choice, ui } from '../fields.ts'
import { icon } from '../pieces/icons.ts'
import { picture } from '../pieces/picture.ts'
import { need } from '../sources.ts'
import { words } from './words.ts'

const shape = choice(words.shapes, 'round')

const schema = z.strictObject({
  placeholder: ui(z.string().max(20).default(words.placeholder), {
    label: words.fields.placeholder,
    control: 'text',
  }),
  showShop: ui(z.boolean().default(false), { label: words.fields.showShop, control: 'switch' }),
  hot: ui(z.array(z.string().min(1).max(10)).max(6).default([]), {
    label: words.fields.hot,
    control: 'list',
    help: words.fields.hotHelp,
  }),
  shape: ui(shape.schema, {
    label: words.fields.shape,
    control: 'segmented',
    group: 'style',
    options: shape.options,
  }),
  sticky: ui(z.boolean().default(true), { label: words.fields.sticky, control: 'switch', group: 'style' }),
})

export const searchBar = defineBlock({
  type: 'search-bar',
  version: 1,
  name: words.name,
  icon: 'search',
  group: 'basic',
  keywords: words.keywords,
  schema,
  placement: 'top',
  limit: { max: 1, message: words.tooMany },
  presets: [
    { name: words.presets.plain, props: {} },
    { name: words.presets.shop, props: { showShop: true } },
    { name: words.presets.hot, props: { hot: [...words.sample.hot], shape: 'square' } },
  ],
  needs: () => ({ shop: need('shop.profile', {}) }),
  sample: { shop: { name: words.sample.shop } },

  view: ({
    p,
    data: { shop },
    ctx,
  }) => html`<div class="b-search-bar b-search-bar-${p.shape} ${p.sticky && 'b-search-bar-sticky'}">
${p.showShop && html`<a class="b-search-bar-shop" href="${ctx.url({ kind: 'page', slug: 'home' })}">${shop?.logo && html`<span class="b-search-bar-logo">${picture(ctx, { ref: shop.logo, alt: '', width: 32, height: 32, sizes: '32px' })}</span>`}<span class="b-search-bar-name">${shop?.name}</span></a>`}
<form class="b-search-bar-form" role="search" method="get" action="${ctx.url({ kind: 'search' })}">${icon('search')}<input class="b-search-bar-input" type="search" name="q" maxlength="40" placeholder="${p.placeholder}" aria-label="${p.placeholder || words.submit}" enterkeyhint="search" autocomplete="off"><button class="b-search-bar-go" type="submit">${words.submit}</button></form>
${p.hot.length > 0 && html`<ul class="b-search-bar-hot" aria-label="${words.hot}">${p.hot.map((q) => html`<li><a href="${ctx.url({ kind: 'search', q })}"><span>${q}</span></a></li>`)}</ul>`}
</div>`,

  css: `.b-search-bar{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px;padding:8px var(--pad);background:var(--bg)}
.block:has(>.b-search-bar-sticky){position:sticky;top:0;z-index:20}
.b-search-bar-shop{display:flex;align-items:center;gap:8px;min-height:44px;max-width:45%}
.b-search-bar-logo{flex:none;width:32px;height:32px;border-radius:50%;overflow:hidden}
.b-search-bar-name{font-size:17px;font-weight:650;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.b-search-bar-form{position:relative;flex:1;min-width:150px;display:flex;align-items:center;height:46px;border-radius:23px;background:var(--card);border:1px solid var(--line);color:var(--ink-2)}
.b-search-bar-square .b-search-bar-form{border-radius:var(--radius)}
.b-search-bar-form .blocks-icon{position:absolute;left:12px;width:18px;height:18px;pointer-events:none}
.b-search-bar-input{flex:1;min-width:0;height:100%;padding:0 4px 0 38px;border:0;border-radius:inherit;background:none;color:var(--ink);font:inherit;font-size:16px;appearance:none}
.b-search-bar-input::placeholder{color:var(--ink-2);font-size:14px;opacity:1}
.b-search-bar-go{align-self:stretch;min-width:44px;padding:0 14px;border:0;border-radius:inherit;background:none;color:var(--accent);font:inherit;font-size:14px;font-weight:600;cursor:pointer}
.b-search-bar-hot{display:flex;gap:8px;width:100%;overflow-x:auto;scrollbar-width:none}
.b-search-bar-hot a{display:flex;align-items:center;height:44px;margin:-6px 0}
.b-search-bar-hot span{padding:3px 12px;border-radius:999px;background:var(--card);border:1px solid var(--line);color:var(--ink-2);font-size:13px;white-space:nowrap}
@media (min-width:900px){.b-search-bar{padding:14px var(--pad)}.b-search-bar-form{max-width:420px;margin-left:auto}.b-search-bar-name{font-size:20px}.b-search-bar-hot{justify-content:flex-end}}`,
})
