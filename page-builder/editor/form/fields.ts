import { type AnyBlock, type FieldUi } from '@wanpu/blocks'
import { z } from 'zod'

/** What of a JSON schema the form reads. */
export interface Shape {
  ui?: FieldUi
  type?: string
  default?: unknown
  const?: unknown
  enum?: readonly unknown[]
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
  properties?: Readonly<Record<string, Shape>>
  items?: Shape
  oneOf?: readonly Shape[]
  anyOf?: readonly Shape[]
}

/** One line of the form. */
export interface Field {
  name: string
  ui: FieldUi
  shape: Shape
}

const known = new Map<AnyBlock, readonly Field[]>()

/** The form of a block in the order of its schema. */
export const fieldsOf = (def: AnyBlock): readonly Field[] => {
  const fields = known.get(def) ?? fieldsIn(z.toJSONSchema(def.schema, { io: 'input' }) as Shape)
  known.set(def, fields)
  return fields
}

/** The fields of an object that say how they are asked for. */
export const fieldsIn = ({ properties = {} }: Shape): Field[] =>
  Object.entries(properties).flatMap(([name, shape]) =>
    shape.ui && shape.ui.control !== 'hidden' ? { name, ui: shape.ui, shape } : [],
  )

/** Whether a field is asked for, given its neighbours. */
export const isShown = ({ ui }: Field, holder: Readonly<Record<string, unknown>>): boolean =>
  !ui.showIf || Object.is(holder[ui.showIf.field], ui.showIf.is)

export interface Choice {
  /** The value of the literal that tells the options apart. */
  value: string
  label: string
  shape: Shape
}

/** The options of a union that is told apart by `kind`. */
export const choicesOf = (shape: Shape): Choice[] =>
  (shape.oneOf ?? shape.anyOf ?? []).map((option) => {
    const kind = option.properties?.['kind']?.const
    const value = typeof kind === 'string' ? kind : ''
    return { value, label: option.ui?.label ?? value, shape: option }
  })

/** A new value of this shape, as the schema's own defaults say. */
export const newValue = (shape: Shape): unknown => {
  if (shape.default !== undefined) return structuredClone(shape.default)
  if (shape.const !== undefined) return shape.const
  if (shape.properties)
    return Object.fromEntries(
      Object.entries(shape.properties).map(([name, inner]) => [name, newValue(inner)]),
    )
  const [first] = shape.oneOf ?? shape.anyOf ?? []
  if (first) return newValue(first)
  return (
    { array: [], boolean: false, integer: shape.minimum ?? 0, number: shape.minimum ?? 0 }[
      shape.type ?? ''
    ] ?? ''
  )
}
