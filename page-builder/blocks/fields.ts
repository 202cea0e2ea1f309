import { z } from 'zod'

export type Control =
  | 'text'
  | 'textarea'
  | 'number'
  | 'switch'
  | 'segmented'
  | 'color'
  | 'image'
  | 'link'
  | 'richtext'
  | 'list'
  | 'products'
  | 'category'
  | 'categories'
  | 'datetime'
  | 'union'
  | 'hidden'

export interface FieldUi {
  label: string
  control: Control
  help?: string
  group?: 'content' | 'style' | 'advanced'
  unit?: string
  /** For lists: the field of an item that names it. */
  titleOf?: string
  showIf?: { field: string; is: unknown }
  options?: readonly { value: string; label: string; icon?: string }[]
}

/** Says how the editor asks for this value; read back from the JSON schema as `ui`. */
export const ui = <S extends z.ZodType>(schema: S, field: FieldUi): S => schema.meta({ ui: field }) as S

/** `asset:<id>`, or empty for no picture; only `ctx.img` turns it into an address. */
export const assetRef = z
  .string()
  .regex(/^(asset:[\w.-]{1,80})?$/)
  .default('')

const id = z.string().min(1).max(80)

export const link = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('product'), id }),
    z.strictObject({ kind: z.literal('category'), id }),
    z.strictObject({ kind: z.literal('page'), slug: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
    z.strictObject({ kind: z.literal('search'), q: z.string().max(40).optional() }),
    z.strictObject({ kind: z.literal('cart') }),
    z.strictObject({ kind: z.literal('orders') }),
    z.strictObject({ kind: z.literal('me') }),
    z.strictObject({
      kind: z.literal('url'),
      href: z
        .string()
        .max(500)
        .regex(/^(https:\/\/|tel:|\/(?![/\\]))[^\s<>"]+$/),
    }),
  ])
  .default({ kind: 'none' })

/** Where a tap leads. Category `all` is the list of every category, page `home` the shop's front. */
export type Link = z.output<typeof link>

/** A closed list of named choices. */
export const choice = <const K extends string>(labels: Readonly<Record<K, string>>, first: NoInfer<K>) => {
  const values = Object.keys(labels) as K[]
  return {
    schema: z.enum(values as [K, ...K[]]).default(first as never) as z.ZodDefault<z.ZodEnum<{ [P in K]: P }>>,
    options: values.map((value) => ({ value, label: labels[value] })),
  }
}
