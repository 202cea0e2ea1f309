import type { PageDoc } from '@wanpu/blocks'
import type { Editor } from 'grapesjs'
import type { DataHub } from './canvas/data-hub.ts'
import { bindKeys } from './canvas/keys.ts'
import type { PictureUrl } from './canvas/page-ctx.ts'
import { createCommands } from './commands.ts'
import type { Ground } from './ground.ts'
import type { Pickers } from './pickers.ts'
import { localCopies } from './save/local-copies.ts'
import { same } from './save/same.ts'
import { type LocalCopy, type Save, type Saver, createSaver } from './save/saver.ts'
import { createSession } from './session.ts'
import { words } from './words.ts'

interface Given {
  pageKey: string
  doc: PageDoc
  baseVersion: number
  save: Save
  pickers: Pickers
  pictureUrl: PictureUrl
}

type Hear = (sentence: string, isNotice: boolean) => void

/** One page while it is open: what edits it, what saves it, and what it says aloud. */
export interface Opened {
  ground: Ground
  saver: Saver
  /** Calls with each sentence; a notice is for the eye too. */
  listen: (hear: Hear) => () => void
  /** What this machine kept unsaved, if that is not what the server has. */
  findCopy: () => Promise<LocalCopy | null>
  dropCopy: () => void
  close: () => void
}

export const openPage = (editor: Editor, hub: DataHub, given: Given): Opened => {
  const hearers = new Set<Hear>()
  const say = (sentence: string, isNotice = false) => {
    for (const hear of hearers) hear(sentence, isNotice)
  }
  // The frame must say what it is to who can't see it.
  editor.Canvas.getFrameEl().setAttribute('title', words.frame)

  const session = createSession(editor, given.doc)
  const commands = createCommands(session, say)
  const local = localCopies(given.pageKey)
  const saver = createSaver({
    base: given.doc,
    baseVersion: given.baseVersion,
    save: given.save,
    local,
    read: session.doc,
    show: session.replace,
    merged: () => say(words.merge.silently, true),
  })
  const unbind = bindKeys(session, commands)
  const unhear = session.onChange(saver.changed)
  const leave = (event: BeforeUnloadEvent) => {
    session.flush()
    if (saver.state().kind !== 'saved') event.preventDefault()
  }
  addEventListener('beforeunload', leave)

  return {
    ground: { session, commands, hub, pickers: given.pickers, pictureUrl: given.pictureUrl },
    saver,
    listen: (hear) => {
      hearers.add(hear)
      return () => {
        hearers.delete(hear)
      }
    },
    findCopy: async () => {
      const copy = await local.read()
      return copy && !same(copy.doc, given.doc) ? copy : null
    },
    dropCopy: () => void local.drop(),
    close: () => {
      removeEventListener('beforeunload', leave)
      unbind()
      session.close()
      unhear()
      hub.close()
      void saver.flush().finally(saver.close)
    },
  }
}
