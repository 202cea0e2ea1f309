import { z } from 'zod'
import { choice, ui } from '../fields.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const sort = choice(words.sorts, 'sold')
const layout = choice(words.layouts, 'grid')
const look = choice(words.looks, 'card')
const align = choice(shared.aligns, 'left')
const id = z.string().min(1).max(80)

const byCategory = z.strictObject({
  kind: z.literal('category'),
  categoryId: ui(id.default('all'), { label: words.fields.category, control: 'category' }),
  sort: ui(sort.schema, { label: words.fields.sort, control: 'segmented', options: sort.options }),
  limit: ui(z.int().min(1).max(30).default(6), {
    label: words.fields.limit,
    control: 'number',
    unit: words.unit,
  }),
})

const byHand = z.strictObject({
  kind: z.literal('manual'),
  ids: ui(z.array(id).max(30).default([]), { label: words.fields.products, control: 'products' }),
})

export const schema = z.strictObject({
  title: ui(z.string().max(20).default(words.title), { label: shared.fields.title, control: 'text' }),
  subtitle: ui(z.string().max(40).default(''), { label: shared.fields.subtitle, control: 'text' }),
  source: ui(
    z
      .discriminatedUnion('kind', [
        ui(byCategory, { label: words.sources.category, control: 'hidden' }),
        ui(byHand, { label: words.sources.manual, control: 'hidden' }),
      ])
      .default({ kind: 'category', categoryId: 'all', sort: 'sold', limit: 6 }),
    { label: words.fields.source, control: 'union' },
  ),
  more: ui(z.boolean().default(true), {
    label: words.fields.more,
    control: 'switch',
    help: shared.fields.moreHelp,
  }),
  showSold: ui(z.boolean().default(true), { label: words.fields.showSold, control: 'switch' }),
  layout: ui(layout.schema, {
    label: words.fields.layout,
    control: 'segmented',
    group: 'style',
    options: layout.options,
  }),
  look: ui(look.schema, {
    label: shared.fields.look,
    control: 'segmented',
    group: 'style',
    options: look.options,
  }),
  align: ui(align.schema, {
    label: shared.fields.align,
    control: 'segmented',
    group: 'style',
    options: align.options,
  }),
})
