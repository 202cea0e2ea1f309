import type { PageDoc } from '@wanpu/blocks'
import { type Choices, type Conflict, merge3 } from './merge3.ts'
import { same } from './same.ts'

/** What the server answered to a save: kept, or somebody else's draft is there instead. */
export type SaveAnswer =
  | { kind: 'saved'; version: number; doc: PageDoc }
  | { kind: 'changed'; version: number; doc: PageDoc }

/** Throws `SaveRefused` when a repeat won't help; anything else counts as being offline. */
export type Save = (doc: PageDoc, baseVersion: number) => Promise<SaveAnswer>

export class SaveRefused extends Error {
  override readonly name = 'SaveRefused'
}

/** The last unsaved document with what it came from, kept on this machine. */
export interface LocalCopy {
  doc: PageDoc
  base: PageDoc
  baseVersion: number
  /** Milliseconds since 1970. */
  at: number
}

export interface LocalCopies {
  read: () => Promise<LocalCopy | null>
  write: (copy: LocalCopy) => Promise<void>
  drop: () => Promise<void>
}

export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'waiting' | 'saving' | 'offline' }
  | { kind: 'refused'; why: string }
  | { kind: 'conflict'; conflicts: readonly Conflict[] }

interface Ground {
  base: PageDoc
  baseVersion: number
  save: Save
  local: LocalCopies
  /** The document as it is, with what is still being typed. */
  read: () => PageDoc
  /** Shows a merged document in its place. */
  show: (doc: PageDoc) => void
  /** A merge changed the page without a question. */
  merged: () => void
}

const pauseMs = 800
const longestRetryMs = 30_000

/** Keeps the draft on the server: 800 ms after a change, one request at a time, never over somebody else's work. */
export const createSaver = ({ save, local, read, show, merged, ...start }: Ground) => {
  let { base, baseVersion } = start
  let state: SaveState = { kind: 'saved', at: null }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let failures = 0
  let theirs: { version: number; doc: PageDoc } | null = null
  let isClosed = false
  const hearers = new Set<() => void>()

  const become = (next: SaveState) => {
    state = next
    for (const hear of hearers) hear()
  }
  const later = (ms: number) => {
    clearTimeout(timer)
    if (!isClosed) timer = setTimeout(() => void send(), ms)
  }
  const isClean = () => same(read(), base)

  const send = (): Promise<void> => {
    clearTimeout(timer)
    running ??= exchange().finally(() => {
      running = null
    })
    return running
  }

  const exchange = async () => {
    if (state.kind === 'conflict' || isClosed) return
    const doc = read()
    if (same(doc, base)) return settle(Date.now())

    become({ kind: 'saving' })
    let answer: SaveAnswer
    try {
      answer = await save(doc, baseVersion)
    } catch (error) {
      return fail(error)
    }
    failures = 0
    if (answer.kind === 'changed') return meet(answer)
    accept(doc, answer)
  }

  const accept = (sent: PageDoc, { version, doc }: { version: number; doc: PageDoc }) => {
    baseVersion = version
    // The server cleans what it keeps; what nobody touched meanwhile takes its form.
    if (!same(sent, doc) && same(read(), sent)) show(doc)
    base = doc
    if (isClean()) settle(Date.now())
    else {
      become({ kind: 'waiting' })
      later(pauseMs)
    }
  }

  const settle = (at: number) => {
    become({ kind: 'saved', at })
    void local.drop()
  }

  const fail = (error: unknown) => {
    if (error instanceof SaveRefused) return become({ kind: 'refused', why: error.message })
    failures += 1
    become({ kind: 'offline' })
    later(Math.min(longestRetryMs, 1000 * 2 ** failures))
  }

  const meet = (answer: { version: number; doc: PageDoc }, choices?: Choices) => {
    const { doc, conflicts } = merge3(base, read(), answer.doc, choices)
    theirs = answer
    if (conflicts.length > 0) return become({ kind: 'conflict', conflicts })

    theirs = null
    base = answer.doc
    baseVersion = answer.version
    if (!same(doc, read())) {
      show(doc)
      if (!choices) merged()
    }
    if (isClean()) settle(Date.now())
    else {
      become({ kind: 'waiting' })
      later(0)
    }
  }

  return {
    state: () => state,
    listen: (hear: () => void) => {
      hearers.add(hear)
      return () => {
        hearers.delete(hear)
      }
    },
    version: () => baseVersion,
    /** Says that the document changed. */
    changed: () => {
      if (isClean()) {
        if (state.kind === 'waiting') settle(Date.now())
        return
      }
      void local.write({ doc: read(), base, baseVersion, at: Date.now() })
      if (state.kind === 'conflict') return
      if (state.kind !== 'saving') become({ kind: 'waiting' })
      later(pauseMs)
    },
    /** Saves now; true when the server has everything. */
    flush: async (): Promise<boolean> => {
      for (let tries = 0; tries < 3 && !(state.kind === 'saved' && isClean()); tries++) {
        await send()
        if (state.kind === 'offline' || state.kind === 'refused' || state.kind === 'conflict') return false
      }
      return isClean()
    },
    /** Takes in a draft of somebody else's that came to light by another way. */
    meet: (answer: { version: number; doc: PageDoc }) => meet(answer),
    /** Answers the questions of a conflict. */
    resolve: (choices: Choices) => {
      if (!theirs) return
      state = { kind: 'waiting' }
      meet(theirs, choices)
    },
    /** Takes an unsaved document of this machine up again, over what the server has now. */
    recover: (copy: LocalCopy) => {
      const current = { version: baseVersion, doc: base }
      base = copy.base
      show(copy.doc)
      meet(current)
    },
    close: () => {
      isClosed = true
      clearTimeout(timer)
      hearers.clear()
    },
  }
}

export type Saver = ReturnType<typeof createSaver>
