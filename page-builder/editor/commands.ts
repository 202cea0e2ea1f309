import { type BlockNode, newBlockId, registry } from '@wanpu/blocks'
import { isBlock, toComponent, toNode } from './canvas/convert.ts'
import type { Session } from './session.ts'
import { words } from './words.ts'

/** What can be done to blocks; each is one undo step and says aloud what it did. */
export const createCommands = (session: Session, say: (text: string, isNotice?: boolean) => void) => {
  const { editor } = session
  const all = () => session.shown().blocks
  const selected = () => session.find(session.shown().selectedId)

  const scrollTo = (id: string) => {
    const el = session.find(id)?.getEl()
    el?.scrollIntoView({ block: 'nearest' })
  }

  const insert = (node: BlockNode, at: number) => {
    session.flush()
    const added = editor.getWrapper()!.append(toComponent(node), { at })[0]
    if (!added) return
    session.select(String(added.get('bid')))
    scrollTo(String(added.get('bid')))
    say(words.added(nameOf(node)))
  }

  /** Where a new block goes: fixed ones to their end of the page, others behind the selected one. */
  const placeFor = (type: string): number => {
    const blocks = all()
    const placement = registry.get(type)?.placement ?? 'flow'
    if (placement === 'top') return 0
    if (placement !== 'flow') return blocks.length
    const selectedAt = blocks.findIndex((one) => one.id === session.shown().selectedId)
    if (selectedAt >= 0 && isFlow(blocks[selectedAt]!)) return selectedAt + 1
    return (
      blocks.findLastIndex(isFlow) + 1 ||
      blocks.filter((one) => registry.get(one.type)?.placement === 'top').length
    )
  }

  const move = (by: -1 | 1) => {
    const component = selected()
    if (!component) return
    session.flush()
    const node = toNode(component)
    if (!isFlow(node)) return
    const flow = all().filter(isFlow)
    const next = flow[flow.findIndex((one) => one.id === node.id) + by]
    if (!next) return
    const at = all().findIndex((one) => one.id === next.id)
    component.move(editor.getWrapper()!, { at: by > 0 ? at + 1 : at })
    session.changed()
    scrollTo(node.id)
    say(words.moved(nameOf(node), flow.indexOf(next) + 1, flow.length))
  }

  return {
    /** The block, with a new id, at this place or where it belongs. */
    add: (node: BlockNode, at?: number) => {
      if (isFull(all(), node.type)) {
        say(registry.get(node.type)?.limit?.message ?? '', true)
        return
      }
      const isFree = (registry.get(node.type)?.placement ?? 'flow') === 'flow'
      insert({ ...node, id: newBlockId() }, isFree && at !== undefined ? at : placeFor(node.type))
    },
    duplicate: () => {
      const component = selected()
      if (!component || !isBlock(component)) return
      const node = toNode(component)
      if (isFull(all(), node.type)) {
        say(registry.get(node.type)?.limit?.message ?? '', true)
        return
      }
      insert({ ...structuredClone(node), id: newBlockId() }, all().findIndex((one) => one.id === node.id) + 1)
    },
    remove: () => {
      const component = selected()
      if (!component) return
      session.flush()
      const node = toNode(component)
      const at = all().findIndex((one) => one.id === node.id)
      const next = all()[at + 1] ?? all()[at - 1]
      component.remove()
      session.select(next?.id ?? null)
      say(words.removed(nameOf(node)))
    },
    up: () => move(-1),
    down: () => move(1),
    toggleHidden: () => {
      const component = selected()
      if (!component) return
      session.flush()
      component.set({ bhidden: component.get('bhidden') !== true })
      session.changed()
    },
    /** Selects the block before or behind the selected one. */
    walk: (by: -1 | 1) => {
      const at = all().findIndex((one) => one.id === session.shown().selectedId)
      const next = all()[at < 0 ? 0 : at + by]
      if (!next) return
      session.select(next.id)
      scrollTo(next.id)
    },
    scrollTo,
  }
}

export type Commands = ReturnType<typeof createCommands>

/** Whether a page holds as many of a type as it may. */
export const isFull = (blocks: readonly BlockNode[], type: string): boolean =>
  blocks.filter((one) => one.type === type).length >= (registry.get(type)?.limit?.max ?? Infinity)

export const isFlow = (node: BlockNode): boolean => (registry.get(node.type)?.placement ?? 'flow') === 'flow'

export const nameOf = (node: Pick<BlockNode, 'type'>): string => registry.get(node.type)?.name ?? node.type
