import { type BlockNode, type Need, type PageCtx, dataFor, drawn, needsOf, registry } from '@wanpu/blocks'
import { words } from '../words.ts'
import type { DataHub } from './data-hub.ts'

interface Drawn {
  html: string
  /** Stands in the block's place where it has nothing to show: plain text. */
  note?: string
  /** What it asked for, to be drawn again when it comes. */
  needs: Need[]
  isWrong: boolean
}

/** A block as the shop draws it, by the shop's own view; `before` stays while what is typed is not yet right. */
export const drawBlock = (node: BlockNode, page: PageCtx, hub: DataHub, before: string): Drawn => {
  const nothing = { html: '', needs: [], isWrong: false }
  const def = registry.get(node.type)
  if (!def) return { ...nothing, note: words.unknownBlock(node.type) }
  const parsed = def.schema.safeParse(node.props)
  if (!parsed.success)
    return before
      ? { ...nothing, html: before, isWrong: true }
      : { ...nothing, note: words.wrongBlock(def.name), isWrong: true }

  const needs = needsOf(def, parsed.data)
  const view = def.view({
    p: parsed.data,
    data: dataFor(needs, hub.answers),
    slots: {},
    ctx: { ...page, blockId: node.id, leads: false },
  })
  const html = drawn(view).toString().trim()
  return {
    html,
    ...(html === '' && { note: words.emptyBlock(def.name) }),
    needs: Object.values(needs),
    isWrong: false,
  }
}
