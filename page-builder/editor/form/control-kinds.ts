import type { Control } from '@wanpu/blocks'

/** What a form can ask with; `hidden` asks nothing. */
export const controls = [
  'text',
  'textarea',
  'number',
  'switch',
  'segmented',
  'color',
  'image',
  'link',
  'richtext',
  'list',
  'products',
  'category',
  'categories',
  'datetime',
  'union',
] as const satisfies readonly Control[]

export type AskedControl = (typeof controls)[number]
