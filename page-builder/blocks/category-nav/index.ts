import { html } from 'hono/html'
import { z } from 'zod'
import { defineBlock } from '../define.ts'
import { choice, ui } from '../fields.ts'
import { head } from '../pieces/head.ts'
import { picture } from '../pieces/picture.ts'
import { need } from '../sources.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const shape = choice(words.shapes, 'circle')
const align = choice(shared.aligns, 'left')
const categoryId = z.string().min(1).max(80)

const schema = z.strictObject({
  title: ui(z.string().max(20).default(''), { label: shared.fields.title, control: 'text' }),
  subtitle: ui(z.string().max(40).default(''), { label: shared.fields.subtitle, control: 'text' }),
  source: ui(
    z
      .discriminatedUnion('kind', [
        ui(z.strictObject({ kind: z.literal('all') }), { label: words.sources.all, control: 'hidden' }),
        ui(
          z.strictObject({
            kind: z.literal('manual'),
            ids: ui(z.array(categoryId).max(20).default([]), {
              label: words.fields.categories,
              control: 'categories',
            }),
          }),
          { label: words.sources.manual, control: 'hidden' },
        ),
      ])
      .default({ kind: 'all' }),
    { label: words.fields.source, control: 'union' },
  ),
  columns: ui(z.int().min(3).max(5).default(4), {
    label: words.fields.columns,
    control: 'number',
    unit: words.fields.unit,
    group: 'style',
  }),
  shape: ui(shape.schema, {
    label: words.fields.shape,
    control: 'segmented',
    group: 'style',
    options: shape.options,
  }),
  align: ui(align.schema, {
    label: shared.fields.align,
    control: 'segmented',
    group: 'style',
    options: align.options,
  }),
})

export const categoryNav = defineBlock({
  type: 'category-nav',
  version: 1,
  name: words.name,
  icon: 'category',
  group: 'goods',
  keywords: words.keywords,
  schema,
  presets: [
    { name: words.presets.circle, props: { columns: 5 } },
    { name: words.presets.tile, props: { shape: 'tile' } },
    { name: words.presets.card, props: { shape: 'card', columns: 3 } },
  ],
  needs: ({ source }) => ({
    categories: need('categories.list', source.kind === 'manual' ? { ids: source.ids } : {}),
  }),
  sample: { categories: words.sample.map((name, index) => ({ id: `sample-${index}`, name })) },

  view: ({ p, data, ctx }) => {
    const items = data.categories ?? Array.from({ length: p.columns }, () => undefined)
    if (items.length === 0) return html``

    return html`<nav class="b-category-nav b-category-nav-${p.shape} b-category-nav-${p.columns}" aria-label="${p.title || words.label}">${head(ctx, p)}<ul class="b-category-nav-list">${items.map((item) => html`<li>${item ? html`<a class="b-category-nav-item" href="${ctx.url({ kind: 'category', id: item.id })}"><span class="b-category-nav-picture">${picture(ctx, { ref: item.picture ?? '', alt: '', width: 96, height: 96, sizes: '96px' })}</span><span class="b-category-nav-name">${item.name}</span></a>` : blank}</li>`)}</ul></nav>`
  },

  css: `.b-category-nav-list{display:grid;gap:12px 4px;padding:4px var(--pad)}
.b-category-nav-3 .b-category-nav-list{grid-template-columns:repeat(3,minmax(0,1fr))}
.b-category-nav-4 .b-category-nav-list{grid-template-columns:repeat(4,minmax(0,1fr))}
.b-category-nav-5 .b-category-nav-list{grid-template-columns:repeat(5,minmax(0,1fr))}
.b-category-nav-item{display:flex;flex-direction:column;align-items:center;gap:6px;min-height:44px}
.b-category-nav-picture{display:block;width:min(60px,100%);border-radius:50%;overflow:hidden;background:var(--card)}
.b-category-nav-name{max-width:100%;font-size:13px;line-height:18px;text-align:center;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.b-category-nav-tile .b-category-nav-picture{width:min(72px,100%);border-radius:var(--radius)}
.b-category-nav-card .b-category-nav-list{gap:8px}
.b-category-nav-card .b-category-nav-item{gap:0;overflow:hidden;border-radius:var(--radius);background:var(--card)}
.b-category-nav-card .b-category-nav-picture{width:100%;border-radius:0}
.b-category-nav-card .b-category-nav-picture img,.b-category-nav-card .b-category-nav-picture svg{aspect-ratio:4/3;object-fit:cover}
.b-category-nav-card .b-category-nav-name{padding:7px 4px 8px;font-weight:600}
@media (min-width:900px){.b-category-nav .b-category-nav-list{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:16px}.b-category-nav-picture{width:96px}.b-category-nav-tile .b-category-nav-picture{width:112px}.b-category-nav-name{font-size:15px;line-height:22px}.b-category-nav-card .b-category-nav-name{padding:10px 4px 12px}}
@media (min-width:900px){.b-category-nav-list:has(>:nth-child(11)){grid-auto-flow:row!important;grid-template-columns:repeat(8,minmax(0,1fr))!important}}
@media (hover:hover){.b-category-nav-item:hover .b-category-nav-name{color:var(--accent)}}`,
})

const blank = html`<div class="b-category-nav-item" aria-hidden="true"><span class="b-category-nav-picture"><svg class="blocks-blank" viewBox="0 0 96 96"></svg></span><span class="b-category-nav-name">&#8203;</span></div>`
