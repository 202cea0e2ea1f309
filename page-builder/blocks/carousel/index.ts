import { html } from 'hono/html'
import { z } from 'zod'
import type { RenderCtx, View } from '../define.ts'
import { defineBlock } from '../define.ts'
import { assetRef, choice, link, ui } from '../fields.ts'
import { headline, headlineCss, headlineFields } from '../pieces/headline.ts'
import { linked } from '../pieces/linked.ts'
import { picture, srcset } from '../pieces/picture.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const frame = choice(words.frames, 'full')
const ratio = choice(words.ratios, 'photo')

const slide = z.strictObject({
  picture: ui(assetRef, { label: shared.fields.picture, control: 'image' }),
  wide: ui(assetRef, { label: words.fields.wide, control: 'image', help: words.fields.wideHelp }),
  alt: ui(z.string().max(60).default(''), {
    label: shared.fields.alt,
    control: 'text',
    help: shared.fields.altHelp,
  }),
  ...headlineFields,
  link: ui(link, { label: shared.fields.link, control: 'link' }),
})
type Slide = z.output<typeof slide>

const schema = z.strictObject({
  slides: ui(z.array(slide).max(8).default([]), {
    label: words.fields.slides,
    control: 'list',
    titleOf: 'title',
  }),
  ratio: ui(ratio.schema, {
    label: words.fields.ratio,
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
  every: ui(z.int().min(0).max(10).default(5), {
    label: words.fields.every,
    control: 'number',
    unit: words.fields.seconds,
    help: words.fields.everyHelp,
  }),
})

const sampleSlide = { title: words.sample.title, text: words.sample.text, button: words.sample.button }

export const carousel = defineBlock({
  type: 'carousel',
  version: 1,
  name: words.name,
  icon: 'carousel',
  group: 'image-text',
  keywords: words.keywords,
  schema,
  presets: [
    { name: words.presets.tall, props: { slides: [sampleSlide, {}], ratio: 'tall' } },
    { name: words.presets.inset, props: { slides: [sampleSlide, {}], frame: 'inset' } },
  ],
  pictured: (p) => p.slides.length > 0,
  client: true,

  view: ({ p, ctx }) => {
    if (p.slides.length === 0) return html``

    const count = p.slides.length
    return html`<div class="b-carousel b-carousel-${p.ratio} b-carousel-${p.frame}" role="group" aria-label="${words.label}" data-every="${p.every}"><ul class="b-carousel-track" ${count > 1 && html`tabindex="0"`}>${p.slides.map(
      (one, index) =>
        html`<li class="b-carousel-slide" aria-label="${words.slide(index + 1, count)}">${slideView(ctx, one, shapes[p.ratio], ctx.leads && index === 0)}</li>`,
    )}</ul>${count > 1 && html`<div class="b-carousel-dots" aria-hidden="true">${p.slides.map(() => html`<i></i>`)}</div>`}</div>`
  },

  css: [
    headlineCss,
    `.b-carousel{position:relative}
.b-carousel-inset{margin:0 var(--pad);border-radius:var(--radius);overflow:hidden}
.b-carousel-track{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;scrollbar-width:none;overscroll-behavior-x:contain}
.b-carousel-track::-webkit-scrollbar{display:none}
.b-carousel-slide{flex:0 0 100%;min-width:0;scroll-snap-align:center;scroll-snap-stop:always}
.b-carousel-link{position:relative;display:block;height:100%;overflow:hidden}
.b-carousel-link img,.b-carousel-link .blocks-blank{object-fit:cover}
.b-carousel-tall img,.b-carousel-tall .blocks-blank{aspect-ratio:4/5}
.b-carousel-photo img,.b-carousel-photo .blocks-blank{aspect-ratio:3/2}
.b-carousel-wide img,.b-carousel-wide .blocks-blank{aspect-ratio:15/7}
.b-carousel-dots{position:absolute;left:0;right:0;bottom:10px;display:none;justify-content:center;gap:6px;pointer-events:none}
.b-carousel-moves .b-carousel-dots{display:flex}
.b-carousel-dots i{width:6px;height:6px;border-radius:3px;background:#fff;opacity:.7;box-shadow:0 0 0 .5px rgb(0 0 0/.25)}
.b-carousel-dots i.b-carousel-now{width:16px;opacity:1;background:var(--accent)}
@media (min-width:900px){.b-carousel,.b-carousel-inset{margin:0 var(--pad);border-radius:var(--radius);overflow:hidden}
.b-carousel.b-carousel img,.b-carousel.b-carousel .blocks-blank{aspect-ratio:5/2}}`,
  ],
})

type Shape = readonly [width: number, height: number]
const shapes: Record<'tall' | 'photo' | 'wide', Shape> = { tall: [4, 5], photo: [3, 2], wide: [15, 7] }

const slideView = (ctx: RenderCtx, one: Slide, [width, height]: Shape, eager: boolean): View => {
  const narrow = {
    ref: one.picture,
    alt: one.alt,
    width: width * 100,
    height: height * 100,
    sizes: '(min-width:1080px) 1080px, 100vw',
    eager,
  }
  return linked(
    ctx,
    one.link,
    'b-carousel-link',
    html`<picture>${one.wide && html`<source media="(min-width:900px)" srcset="${srcset(ctx, one.wide)}" sizes="1080px" width="1500" height="600">`}${picture(ctx, narrow)}</picture>${headline(one, width < height ? 'top' : 'left')}`,
  )
}
