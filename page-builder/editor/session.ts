import { type BlockNode, type Issue, type PageDoc, loadDoc } from '@wanpu/blocks'
import type { Component, Editor } from 'grapesjs'
import { blocksOf, toComponent, toDoc, toNode } from './canvas/convert.ts'
import { same } from './save/same.ts'

type Props = BlockNode['props']

/** The page as the panels show it; a new object whenever the document or the selection changes. */
export interface Shown {
  page: PageDoc['page']
  blocks: readonly BlockNode[]
  selectedId: string | null
  canUndo: boolean
  canRedo: boolean
  issues: readonly Issue[]
}

const idleMs = 600

/** The document inside one GrapesJS editor: what the panels read, and all that changes it. */
export const createSession = (editor: Editor, start: PageDoc) => {
  const wrapper = (): Component => editor.getWrapper()!
  const hearers = new Set<() => void>()
  const changeHearers = new Set<() => void>()
  const propsHearers = new Set<() => void>()
  let typing: { component: Component; timer: ReturnType<typeof setTimeout> } | null = null

  const find = (id: string | null): Component | undefined =>
    id === null ? undefined : blocksOf(wrapper()).find((one) => one.get('bid') === id)

  const snapshot = (): Shown => {
    const doc = toDoc(wrapper())
    const { UndoManager } = editor
    // An undone block may still be GrapesJS's selected one.
    const selectedId = idOf(editor.getSelected())
    return {
      page: doc.page,
      blocks: doc.blocks,
      selectedId: doc.blocks.some((one) => one.id === selectedId) ? selectedId : null,
      canUndo: UndoManager.hasUndo(),
      canRedo: UndoManager.hasRedo(),
      issues: loadDoc(doc).issues,
    }
  }

  let shown: Shown
  let closed: PageDoc | null = null
  let isStale = false
  const refresh = () => {
    isStale = false
    if (closed) return
    const before = shown
    shown = keepSame(before, snapshot())
    for (const hear of hearers) hear()
    for (const hear of propsHearers) hear()
    if (shown.blocks !== before.blocks || shown.page !== before.page) for (const hear of changeHearers) hear()
  }
  const changed = () => {
    if (isStale) return
    isStale = true
    queueMicrotask(refresh)
  }

  /** Makes one undo step of what was typed. */
  const flush = () => {
    if (!typing) return
    const { component, timer } = typing
    typing = null
    clearTimeout(timer)
    commit(component, component.get('bprops') as Props)
    if (isStale) refresh()
  }

  const commit = (component: Component, bprops: Props) => {
    // Equal props would fire nothing and lose the step; the revision always differs.
    component.set({ bprops, rev: Number(component.get('rev') ?? 0) + 1 })
    changed()
  }

  const fill = (doc: PageDoc) => {
    wrapper().set({ bpage: doc.page })
    wrapper().components(doc.blocks.map(toComponent))
  }

  const { UndoManager } = editor
  fill(start)
  UndoManager.clear()
  shown = snapshot()
  editor.on('update undo redo component:selected component:deselected component:remove', changed)

  const session = {
    editor,
    shown: () => shown,
    listen: listenTo(hearers),
    /** Hears of changes to the document alone, not of what is still being typed. */
    onChange: listenTo(changeHearers),
    /** Hears of every change of props, each keystroke too. */
    onProps: listenTo(propsHearers),
    propsOf: (id: string) => find(id)?.get('bprops') as Props | undefined,
    /** The document with what is being typed; after `close` as it was then. */
    doc: () => closed ?? toDoc(wrapper()),
    find,
    flush,

    /** Shows a block's props while they are typed; a pause or `flush` makes them one undo step. */
    type: (id: string, bprops: Props) => {
      const component = find(id)
      if (!component) return
      if (typing && typing.component !== component) flush()
      clearTimeout(typing?.timer)
      typing = { component, timer: setTimeout(flush, idleMs) }
      component.set({ bprops }, { partial: true } as object)
      for (const hear of propsHearers) hear()
    },

    setProps: (id: string, bprops: Props) => {
      flush()
      const component = find(id)
      if (component) commit(component, bprops)
    },

    setPage: (page: PageDoc['page']) => {
      flush()
      wrapper().set({ bpage: page })
      changed()
    },

    /** Puts another document in its place, as one undo step; the selection stays where its block does. */
    replace: (doc: PageDoc) => {
      flush()
      const selectedId = shown.selectedId
      if (!same(doc.page, wrapper().get('bpage'))) wrapper().set({ bpage: doc.page })
      if (!same(doc.blocks, blocksOf(wrapper()).map(toNode)))
        wrapper().components(doc.blocks.map(toComponent))
      session.select(selectedId)
      changed()
    },

    select: (id: string | null) => {
      flush()
      editor.select(find(id))
      changed()
    },

    undo: () => {
      flush()
      UndoManager.undo()
      changed()
    },
    redo: () => {
      flush()
      UndoManager.redo()
      changed()
    },
    changed,
    close: () => {
      flush()
      closed = toDoc(wrapper())
      clearTimeout(typing?.timer)
      for (const all of [hearers, changeHearers, propsHearers]) all.clear()
    },
  }
  return session
}

export type Session = ReturnType<typeof createSession>

const idOf = (component: Component | undefined): string | null =>
  (component?.get('bid') as string | undefined) ?? null

const listenTo = (all: Set<() => void>) => (hear: () => void) => {
  all.add(hear)
  return () => {
    all.delete(hear)
  }
}

/** What did not change stays the same object, so that only what changed is drawn again. */
const keepSame = (before: Shown, now: Shown): Shown => {
  const known = new Map(before.blocks.map((node) => [node.id, node]))
  const blocks = now.blocks.map((node) => {
    const was = known.get(node.id)
    return was && was.props === node.props && was.hidden === node.hidden ? was : node
  })
  const isSame =
    blocks.length === before.blocks.length && blocks.every((node, at) => node === before.blocks[at])
  return {
    ...now,
    blocks: isSame ? before.blocks : blocks,
    page: same(before.page, now.page) ? before.page : now.page,
    issues: isSame ? before.issues : now.issues,
  }
}
