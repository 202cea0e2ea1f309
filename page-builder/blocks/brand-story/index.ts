import { html } from 'hono/html'
import { z } from 'zod'
import { defineBlock } from '../define.ts'
import { assetRef, choice, link, ui } from '../fields.ts'
import { icon } from '../pieces/icons.ts'
import { picture } from '../pieces/picture.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const layout = choice(words.layouts, 'side')

const point = z.strictObject({
  title: ui(z.string().max(12).default(''), { label: words.fields.pointTitle, control: 'text' }),
  text: ui(z.string().max(40).default(''), { label: shared.fields.text, control: 'text' }),
})

const schema = z.strictObject({
  eyebrow: ui(z.string().max(24).default(''), { label: shared.fields.eyebrow, control: 'text' }),
  title: ui(z.string().max(24).default(words.title), { label: shared.fields.title, control: 'text' }),
  text: ui(z.string().max(400).default(words.text), { label: shared.fields.text, control: 'textarea' }),
  picture: ui(assetRef, { label: shared.fields.picture, control: 'image' }),
  alt: ui(z.string().max(60).default(''), {
    label: shared.fields.alt,
    control: 'text',
    help: shared.fields.altHelp,
  }),
  points: ui(z.array(point).max(4).default([]), {
    label: words.fields.points,
    control: 'list',
    titleOf: 'title',
  }),
  button: ui(z.string().max(8).default(''), { label: shared.fields.button, control: 'text' }),
  link: ui(link, { label: shared.fields.link, control: 'link' }),
  layout: ui(layout.schema, {
    label: words.fields.layout,
    control: 'segmented',
    group: 'style',
    options: layout.options,
  }),
})

export const brandStory = defineBlock({
  type: 'brand-story',
  version: 1,
  name: words.name,
  icon: 'story',
  group: 'image-text',
  keywords: words.keywords,
  schema,
  presets: [
    { name: words.presets.side, props: {} },
    { name: words.presets.center, props: { layout: 'center' } },
  ],
  pictured: () => true,

  view: ({ p, ctx }) => {
    const href = ctx.url(p.link)
    const shown = {
      ref: p.picture,
      alt: p.alt,
      width: 900,
      height: 600,
      sizes: '(min-width:900px) 540px, 100vw',
      eager: ctx.leads,
    }
    return html`<div class="b-brand-story b-brand-story-${p.layout}">${p.picture && html`<div class="b-brand-story-picture">${picture(ctx, shown)}</div>`}<div class="b-brand-story-text">${p.eyebrow && html`<p class="b-brand-story-eyebrow">${p.eyebrow}</p>`}<h2 class="b-brand-story-title">${p.title}</h2>${p.text
      .split('\n')
      .filter(Boolean)
      .map(
        (line) => html`<p class="b-brand-story-line">${line}</p>`,
      )}${p.points.length > 0 && html`<dl class="b-brand-story-points">${p.points.map((one) => html`<div><dt>${one.title}</dt><dd>${one.text}</dd></div>`)}</dl>`}${href && p.button && html`<a class="b-brand-story-button" href="${href}">${p.button}${icon('next')}</a>`}</div></div>`
  },

  css: `.b-brand-story{margin:0 var(--pad);border-radius:var(--radius);overflow:hidden;background:var(--card)}
.b-brand-story-picture img{aspect-ratio:3/2;object-fit:cover}
.b-brand-story-text{padding:20px 18px 22px}
.b-brand-story-eyebrow{color:var(--accent);font-size:12px;letter-spacing:.14em;margin-bottom:4px}
.b-brand-story-title{font-size:20px;line-height:1.4;font-weight:650}
.b-brand-story-line{margin-top:10px;color:var(--ink-2);font-size:14px;line-height:1.8}
.b-brand-story-points{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:14px 12px;margin-top:18px;padding-top:18px;border-top:1px solid var(--line)}
.b-brand-story-points dt{font-size:15px;font-weight:650;color:var(--accent)}
.b-brand-story-points dd{margin-top:2px;color:var(--ink-2);font-size:12px;line-height:1.6}
.b-brand-story-button{display:inline-flex;align-items:center;gap:4px;min-height:44px;margin:12px 0 -8px;color:var(--accent);font-size:14px;font-weight:600}
.b-brand-story-button .blocks-icon{width:14px;height:14px}
.b-brand-story-center{background:none}
.b-brand-story-center .b-brand-story-picture{border-radius:var(--radius);overflow:hidden}
.b-brand-story-center .b-brand-story-text{text-align:center;padding-inline:8px}
.b-brand-story-center .b-brand-story-title{letter-spacing:.08em}
@media (min-width:900px){.b-brand-story-side{display:grid;grid-template-columns:1fr 1fr;align-items:stretch}.b-brand-story-side .b-brand-story-picture img{height:100%;aspect-ratio:auto}.b-brand-story-text{padding:44px 48px}.b-brand-story-title{font-size:28px}.b-brand-story-line{font-size:15px}.b-brand-story-center .b-brand-story-text{max-width:720px;margin:0 auto}.b-brand-story-center .b-brand-story-picture img{aspect-ratio:5/2}.b-brand-story-center .b-brand-story-points{grid-template-columns:repeat(4,minmax(0,1fr))}.b-brand-story-points dd{font-size:13px}}`,
})
