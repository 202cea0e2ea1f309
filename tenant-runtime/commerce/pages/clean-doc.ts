import { z } from 'zod'
import { type BlockNode, type PageDoc, registry } from '@wanpu/blocks'
import { cleanRichText } from '#catalog'

/** The page with every rich text of its blocks made safe; blocks of unknown types stay as they are. */
export const cleanDoc = (doc: PageDoc): PageDoc => ({ ...doc, blocks: doc.blocks.map(cleanBlock) })

/** The page without blocks of unknown types: nobody can tell what in them would have to be cleaned. */
export const withoutUnknown = (doc: PageDoc): PageDoc => ({ ...doc, blocks: knownOf(doc.blocks) })

const cleanBlock = (node: BlockNode): BlockNode => {
  const shape = shapeOf(node.type)
  if (!shape) return node
  return {
    ...inSlots(node, (inner) => inner.map(cleanBlock)),
    props: cleanValue(node.props, shape) as BlockNode['props'],
  }
}

const knownOf = (nodes: readonly BlockNode[]): BlockNode[] =>
  nodes.filter((node) => registry.has(node.type)).map((node) => inSlots(node, knownOf))

const inSlots = (node: BlockNode, change: (inner: BlockNode[]) => BlockNode[]): BlockNode => {
  if (!node.slots) return node
  return {
    ...node,
    slots: Object.fromEntries(Object.entries(node.slots).map(([name, inner]) => [name, change(inner)])),
  }
}

/** What of a JSON schema says where rich text is. */
interface Shape {
  ui?: { control?: string }
  properties?: Record<string, Shape>
  items?: Shape
  anyOf?: Shape[]
  oneOf?: Shape[]
  allOf?: Shape[]
}

const shapes = new Map<string, Shape>()

const shapeOf = (type: string): Shape | undefined => {
  const known = shapes.get(type)
  const def = registry.get(type)
  if (known || !def) return known

  const shape = z.toJSONSchema(def.schema, { io: 'input' }) as Shape
  shapes.set(type, shape)
  return shape
}

const cleanValue = (value: unknown, shape: Shape): unknown => {
  if (typeof value === 'string') return isRichText(shape) ? cleanRichText(value) : value
  if (typeof value !== 'object' || value === null) return value

  const choices = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])]
  const once = choices.reduce<unknown>(cleanValue, value)
  const { items, properties = {} } = shape
  if (Array.isArray(once)) return items ? once.map((item) => cleanValue(item, items)) : once
  return Object.fromEntries(
    Object.entries(once as object).map(([key, inner]) => [
      key,
      properties[key] ? cleanValue(inner, properties[key]) : inner,
    ]),
  )
}

const isRichText = (shape: Shape): boolean =>
  shape.ui?.control === 'richtext' ||
  [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])].some(isRichText)
