import { html } from 'hono/html'
import { z } from 'zod'
import { defineBlock } from '../define.ts'
import { choice, ui } from '../fields.ts'
import { icon } from '../pieces/icons.ts'
import { need } from '../sources.ts'
import { words } from './words.ts'

const channel = choice(words.channels, 'both')

const schema = z.strictObject({
  label: ui(z.string().min(1).max(4).default(words.label), { label: words.fields.label, control: 'text' }),
  hint: ui(z.string().max(40).default(words.hint), { label: words.fields.hint, control: 'text' }),
  channel: ui(channel.schema, {
    label: words.fields.channel,
    control: 'segmented',
    options: channel.options,
  }),
})

export const customerService = defineBlock({
  type: 'customer-service',
  version: 1,
  name: words.name,
  icon: 'chat',
  group: 'fixed',
  keywords: words.keywords,
  schema,
  placement: 'float',
  limit: { max: 1, message: words.tooMany },
  presets: [
    { name: words.presets.both, props: {} },
    { name: words.presets.phone, props: { channel: 'phone' } },
  ],
  needs: () => ({ shop: need('shop.profile', {}) }),
  sample: {
    shop: { name: words.sample.shop, phone: words.sample.phone, serviceHours: words.sample.hours },
  },

  view: ({ p, data: { shop }, ctx }) => {
    const wechat =
      p.channel !== 'phone' && shop?.wechatSupport ? ctx.url({ kind: 'url', href: shop.wechatSupport }) : ''
    const phone = p.channel !== 'wechat' && shop?.phone
    return html`<details class="b-customer-service"><summary class="b-customer-service-button">${icon('chat')}<span>${p.label}</span></summary><div class="b-customer-service-sheet">${p.hint && html`<p>${p.hint}</p>`}${wechat && html`<a class="b-customer-service-way" href="${wechat}">${icon('chat')}${words.wechat}</a>`}${phone && html`<a class="b-customer-service-way" href="${ctx.url({ kind: 'url', href: `tel:${phone.replace(/[^\d+]/g, '')}` })}">${icon('phone')}${words.phone(phone)}</a>`}${!wechat && !phone && html`<p>${words.none}</p>`}${shop?.serviceHours && html`<p class="b-customer-service-hours">${icon('clock')}${words.hours(shop.serviceHours)}</p>`}</div></details>`
  },

  css: `.b-customer-service{position:fixed;right:max(12px,calc(50% - 524px));bottom:calc(80px + env(safe-area-inset-bottom));z-index:30;display:flex;flex-direction:column-reverse;align-items:flex-end}
.b-customer-service-button{display:flex;flex-direction:column;align-items:center;justify-content:center;width:52px;height:52px;border-radius:50%;background:var(--card);color:var(--ink);box-shadow:0 2px 12px rgb(0 0 0/.16);font-size:11px;line-height:14px;list-style:none;cursor:pointer;user-select:none}
.b-customer-service-button::-webkit-details-marker{display:none}
.b-customer-service-button .blocks-icon{width:22px;height:22px}
.b-customer-service[open] .b-customer-service-button{background:var(--accent);color:var(--accent-ink)}
.b-customer-service-sheet{width:240px;margin-bottom:10px;padding:14px 16px;border-radius:var(--radius);background:var(--card);box-shadow:0 6px 24px rgb(0 0 0/.18);font-size:14px}
.b-customer-service-sheet p{color:var(--ink-2);font-size:13px}
.b-customer-service-way{display:flex;align-items:center;gap:8px;min-height:44px;margin-top:8px;padding:0 12px;border-radius:var(--radius);border:1px solid var(--line);font-weight:600}
.b-customer-service-way .blocks-icon{width:20px;height:20px;color:var(--accent)}
.b-customer-service-sheet .b-customer-service-hours{display:flex;align-items:center;gap:6px;margin-top:10px;font-size:12px}
.b-customer-service-hours .blocks-icon{width:16px;height:16px}`,
})
