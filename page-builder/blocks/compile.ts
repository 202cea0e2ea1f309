import type { AnyBlock, Placement, Props } from './define.ts'
import { needsOf, uniqueNeeds } from './needs.ts'
import type { BlockNode, PageDoc } from './page-doc.ts'
import { registry as ours } from './registry.ts'
import type { Registry } from './registry.ts'
import type { Need, Needs } from './sources.ts'
import { pageCss } from './page-css.ts'

export interface CompiledBlock {
  id: string
  def: AnyBlock
  props: Props
  needs: Needs
  /** Milliseconds since 1970. */
  from: number
  to: number
  slots: Record<string, CompiledBlock[]>
}

/** A page made ready once: what to ask for and, given the answers, what to draw. Immutable. */
export interface CompiledPage {
  page: PageDoc['page']
  blocks: CompiledBlock[]
  /** Deduped; load them by source, then hand the answers to `renderPage`. */
  needs: Need[]
  css: string
  /** Types whose `<type>/client.ts` the page wants. */
  clients: string[]
  /** The block whose picture is the first on the page. */
  leadId: string | undefined
}

/** Leaves out hidden, unknown and invalid blocks; orders the rest top, flow, bottom, float. */
export const compilePage = (doc: PageDoc, registry: Registry = ours): CompiledPage => {
  const blocks = compileBlocks(doc.blocks, registry).sort((a, b) => order(a) - order(b))
  const all = [...eachCompiled(blocks)]
  const defs = new Set(all.map((block) => block.def))
  return {
    page: doc.page,
    blocks,
    needs: uniqueNeeds(all.flatMap((block) => Object.values(block.needs))),
    css: [...new Set([pageCss, ...[...defs].flatMap((def) => def.css)])].join('\n'),
    clients: [...defs].filter((def) => def.client).map((def) => def.type),
    leadId: all.find((block) => block.def.pictured?.(block.props))?.id,
  }
}

export const eachCompiled = function* (blocks: readonly CompiledBlock[]): Generator<CompiledBlock> {
  for (const block of blocks) {
    yield block
    for (const inner of Object.values(block.slots)) yield* eachCompiled(inner)
  }
}

const compileBlocks = (nodes: readonly BlockNode[], registry: Registry): CompiledBlock[] =>
  nodes.flatMap((node) => {
    const def = registry.get(node.type)
    if (node.hidden || !def || def.version !== node.v) return []
    const parsed = def.schema.safeParse(node.props)
    if (!parsed.success) return []

    const slots = Object.entries(node.slots ?? {})
    return {
      id: node.id,
      def,
      props: parsed.data,
      needs: needsOf(def, parsed.data),
      from: node.window?.from ? Date.parse(node.window.from) : -Infinity,
      to: node.window?.to ? Date.parse(node.window.to) : Infinity,
      slots: Object.fromEntries(slots.map(([name, inner]) => [name, compileBlocks(inner, registry)])),
    }
  })

const placements: readonly Placement[] = ['top', 'flow', 'bottom', 'float']
const order = ({ def }: CompiledBlock) => placements.indexOf(def.placement ?? 'flow')
