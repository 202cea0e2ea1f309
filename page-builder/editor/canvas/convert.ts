import { type BlockNode, type PageDoc, registry } from '@wanpu/blocks'
import type { Component, ComponentDefinition } from 'grapesjs'

/** The component type of a block nobody here can draw; it is kept as it came. */
export const unknownType = 'b:unknown'

export const typeOf = (blockType: string): string =>
  registry.has(blockType) ? `b:${blockType}` : unknownType

export const isBlock = (component: Component): boolean => String(component.get('type')).startsWith('b:')

/** A block as a component: all it holds lies in attributes of one value each, so a change is one undo step. */
export const toComponent = (node: BlockNode): ComponentDefinition => ({
  type: typeOf(node.type),
  btype: node.type,
  bid: node.id,
  bv: node.v,
  bprops: node.props,
  bhidden: node.hidden === true,
  bwindow: node.window ?? null,
  bslots: node.slots ?? null,
})

export const toNode = (component: Component): BlockNode => {
  const { btype, bid, bv, bprops, bhidden, bwindow, bslots } = component.attributes as unknown as Held
  return {
    id: bid,
    type: btype,
    v: bv,
    props: bprops,
    ...(bhidden && { hidden: true }),
    ...(bwindow && { window: bwindow }),
    ...(bslots && { slots: bslots }),
  }
}

/** What a block's component holds. */
interface Held {
  btype: string
  bid: string
  bv: number
  bprops: BlockNode['props']
  bhidden: boolean
  bwindow: NonNullable<BlockNode['window']> | null
  bslots: NonNullable<BlockNode['slots']> | null
}

export const blocksOf = (wrapper: Component): Component[] => wrapper.components().models.filter(isBlock)

/** The whole document as the canvas holds it; page settings lie on the wrapper, in the same undo stack. */
export const toDoc = (wrapper: Component): PageDoc => ({
  schemaVersion: 2,
  page: wrapper.get('bpage') as PageDoc['page'],
  blocks: blocksOf(wrapper).map(toNode),
})
