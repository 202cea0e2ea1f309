import {
  type AnyBlock,
  type BlockNode,
  type Need,
  type PageCtx,
  dataFor,
  drawn,
  needsOf,
  registry,
} from '@wanpu/blocks'
import { html } from 'hono/html'
import { words } from '../words.ts'
import type { DataHub } from './data-hub.ts'

interface Drawn {
  html: string
  /** What it asked for, to be drawn again when it comes. */
  needs: Need[]
  isWrong: boolean
}

/** A block as the shop draws it, by the shop's own view; `before` stays while what is typed is not yet right. */
export const drawBlock = (node: BlockNode, page: PageCtx, hub: DataHub, before: string): Drawn => {
  const def = registry.get(node.type)
  if (!def) return placeholder(words.unknownBlock(node.type), false)
  const parsed = def.schema.safeParse(node.props)
  if (!parsed.success)
    return before ? { html: before, needs: [], isWrong: true } : placeholder(words.wrongBlock(def.name), true)

  const needs = needsOf(def, parsed.data)
  const view = drawn(
    def.view({
      p: parsed.data,
      data: dataFor(needs, hub.answers),
      slots: {},
      ctx: { ...page, blockId: node.id, leads: false },
    }),
  ).toString()
  return { html: view.trim() || emptyBlock(def), needs: Object.values(needs), isWrong: false }
}

const emptyBlock = (def: AnyBlock) => placeholder(words.emptyBlock(def.name), false).html

const placeholder = (text: string, isWrong: boolean): Drawn => ({
  html: drawn(html`<p class="canvas-note">${text}</p>`).toString(),
  needs: [],
  isWrong,
})
