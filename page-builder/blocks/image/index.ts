import { html } from 'hono/html'
import { z } from 'zod'
import { defineBlock } from '../define.ts'
import { assetRef, choice, link, ui } from '../fields.ts'
import { headline, headlineCss, headlineFields } from '../pieces/headline.ts'
import { linked } from '../pieces/linked.ts'
import { picture } from '../pieces/picture.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const frame = choice(words.frames, 'inset')
const ratio = choice(shared.ratios, 'wide')

const schema = z.strictObject({
  picture: ui(assetRef, { label: shared.fields.picture, control: 'image' }),
  alt: ui(z.string().max(60).default(''), {
    label: shared.fields.alt,
    control: 'text',
    help: shared.fields.altHelp,
  }),
  ...headlineFields,
  caption: ui(z.string().max(60).default(''), { label: words.fields.caption, control: 'text' }),
  link: ui(link, { label: shared.fields.link, control: 'link' }),
  ratio: ui(ratio.schema, {
    label: shared.fields.ratio,
    control: 'segmented',
    group: 'style',
    options: ratio.options,
  }),
  frame: ui(frame.schema, {
    label: words.fields.frame,
    control: 'segmented',
    group: 'style',
    options: frame.options,
  }),
})

export const image = defineBlock({
  type: 'image',
  version: 1,
  name: words.name,
  icon: 'image',
  group: 'image-text',
  keywords: words.keywords,
  schema,
  presets: [
    { name: words.presets.full, props: { frame: 'full' } },
    { name: words.presets.inset, props: { ratio: 'photo' } },
  ],
  pictured: () => true,

  view: ({ p, ctx }) => {
    const [width, height] = shapes[p.ratio]
    const shown = {
      ref: p.picture,
      alt: p.alt,
      width,
      height,
      sizes: '(min-width:1080px) 1080px, 100vw',
      eager: ctx.leads,
    }
    return html`<figure class="b-image b-image-${p.frame} b-image-${p.ratio}">${linked(ctx, p.link, 'b-image-link', html`${picture(ctx, shown)}${headline(p, p.ratio === 'strip' ? 'small' : 'left')}`)}${p.caption && html`<figcaption class="b-image-caption">${p.caption}</figcaption>`}</figure>`
  },

  css: [
    headlineCss,
    `.b-image-link{position:relative;display:block;overflow:hidden}
.b-image-inset{padding:0 var(--pad)}
.b-image-inset .b-image-link{border-radius:var(--radius)}
.b-image img{object-fit:cover}
.b-image-square img{aspect-ratio:1}
.b-image-photo img{aspect-ratio:3/2}
.b-image-wide img{aspect-ratio:15/7}
.b-image-strip img{aspect-ratio:5/2}
.b-image-caption{padding:8px var(--pad) 0;color:var(--ink-2);font-size:13px;text-align:center}
@media (min-width:900px){.b-image-full{padding:0 var(--pad)}.b-image-full .b-image-link{border-radius:var(--radius)}}`,
  ],
})

const shapes = { square: [600, 600], photo: [900, 600], wide: [1500, 700], strip: [1500, 600] } as const
