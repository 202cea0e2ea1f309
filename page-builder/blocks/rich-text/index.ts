import { html, raw } from 'hono/html'
import { z } from 'zod'
import { defineBlock } from '../define.ts'
import { choice, ui } from '../fields.ts'
import { withPictures } from './with-pictures.ts'
import { richTextCss } from '../pieces/rich-text-css.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const look = choice(words.looks, 'plain')

const schema = z.strictObject({
  html: ui(z.string().max(20_000).default(words.html), { label: words.fields.html, control: 'richtext' }),
  look: ui(look.schema, {
    label: shared.fields.look,
    control: 'segmented',
    group: 'style',
    options: look.options,
  }),
})

export const richText = defineBlock({
  type: 'rich-text',
  version: 1,
  name: words.name,
  icon: 'text',
  group: 'image-text',
  keywords: words.keywords,
  schema,
  presets: [
    { name: words.presets.plain, props: {} },
    { name: words.presets.card, props: { look: 'card' } },
  ],

  // The server cleans rich text before it stores it.
  view: ({ p, ctx }) =>
    html`<div class="b-rich-text b-rich-text-${p.look}"><div class="rich-text">${raw(withPictures(ctx, p.html))}</div></div>`,

  css: [
    richTextCss,
    `.b-rich-text{padding:4px var(--pad)}
.b-rich-text-card{margin:0 var(--pad);padding:16px;border-radius:var(--radius);background:var(--card)}
@media (min-width:900px){.b-rich-text-card{padding:28px}}`,
  ],
})
