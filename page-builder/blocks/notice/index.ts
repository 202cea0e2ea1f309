import { html } from 'hono/html'
import { z } from 'zod'
import { defineBlock } from '../define.ts'
import { choice, link, ui } from '../fields.ts'
import { icon } from '../pieces/icons.ts'
import { linked } from '../pieces/linked.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const tone = choice(words.tones, 'plain')

const schema = z.strictObject({
  text: ui(z.string().max(120).default(words.text), { label: words.fields.text, control: 'textarea' }),
  lead: ui(z.string().max(6).default(words.lead), { label: words.fields.lead, control: 'text' }),
  link: ui(link, { label: shared.fields.link, control: 'link' }),
  tone: ui(tone.schema, {
    label: words.fields.tone,
    control: 'segmented',
    group: 'style',
    options: tone.options,
  }),
})

export const notice = defineBlock({
  type: 'notice',
  version: 1,
  name: words.name,
  icon: 'horn',
  group: 'basic',
  keywords: words.keywords,
  schema,
  presets: [
    { name: words.presets.plain, props: {} },
    { name: words.presets.accent, props: { tone: 'accent', link: { kind: 'category', id: 'all' } } },
  ],

  view: ({ p, ctx }) =>
    p.text
      ? linked(
          ctx,
          p.link,
          `b-notice b-notice-${p.tone}`,
          html`${icon('horn')}${p.lead && html`<b class="b-notice-lead">${p.lead}</b>`}<span class="b-notice-text">${p.text}</span>${p.link.kind !== 'none' && icon('next')}`,
        )
      : html``,

  css: `.b-notice{display:flex;align-items:center;gap:8px;min-height:44px;margin:0 var(--pad);padding:8px 12px;border-radius:var(--radius);font-size:13px;line-height:20px;background:var(--card);color:var(--ink)}
.b-notice .blocks-icon{width:18px;height:18px;color:var(--accent)}
.b-notice .blocks-icon:last-child{width:14px;height:14px;color:inherit}
.b-notice-lead{color:var(--accent);white-space:nowrap}
.b-notice-text{flex:1;min-width:0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.b-notice-accent{background:var(--accent);color:var(--accent-ink)}
.b-notice-accent .blocks-icon,.b-notice-accent .b-notice-lead{color:inherit}`,
})
