import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BlockNode, PageDoc } from '@wanpu/blocks'
import { type LocalCopy, type SaveAnswer, SaveRefused, createSaver } from './saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const block = (id: string, text: string): BlockNode => ({ id, type: 'notice', v: 1, props: { text } })
const page = (...blocks: BlockNode[]): PageDoc => ({
  schemaVersion: 2,
  page: { title: '首页', bg: 'bg' },
  blocks,
})
const base = page(block('a', '一'), block('b', '二'))

/** A server with a draft of its own, and an editor that holds `doc`. */
const ground = () => {
  const server = { version: 1, doc: base, isAway: false, refuses: false, requests: 0, atOnce: 0, most: 0 }
  const editor = { doc: base, merges: 0, copy: null as LocalCopy | null }
  const save = async (doc: PageDoc, baseVersion: number): Promise<SaveAnswer> => {
    server.requests += 1
    server.most = Math.max(server.most, ++server.atOnce)
    await new Promise((done) => setTimeout(done, 100))
    server.atOnce -= 1
    if (server.isAway) throw new TypeError('no network')
    if (server.refuses) throw new SaveRefused('太大')
    if (baseVersion !== server.version) return { kind: 'changed', version: server.version, doc: server.doc }
    server.version += 1
    server.doc = structuredClone(doc)
    return { kind: 'saved', version: server.version, doc: server.doc }
  }
  const saver = createSaver({
    base,
    baseVersion: 1,
    save,
    read: () => editor.doc,
    show: (doc) => {
      editor.doc = doc
      saver.changed()
    },
    merged: () => {
      editor.merges += 1
    },
    local: {
      read: async () => editor.copy,
      write: async (copy) => {
        editor.copy = copy
      },
      drop: async () => {
        editor.copy = null
      },
    },
  })
  const edit = (doc: PageDoc) => {
    editor.doc = doc
    saver.changed()
  }
  return { server, editor, saver, edit }
}

test('many changes are one request, and a change during it is the next', async () => {
  const { server, saver, edit } = ground()
  for (const text of ['甲', '乙', '丙']) edit(page(block('a', text)))
  await vi.advanceTimersByTimeAsync(850)
  expect(saver.state()).toEqual({ kind: 'saving' })
  edit(page(block('a', '丁')))
  await vi.advanceTimersByTimeAsync(2000)

  expect(server).toMatchObject({ requests: 2, most: 1, version: 3, doc: page(block('a', '丁')) })
  expect(saver.state().kind).toBe('saved')
})

test('without a network the work is kept here, tried again and saved when it is back', async () => {
  const { server, editor, saver, edit } = ground()
  server.isAway = true
  edit(page(block('a', '甲')))
  await vi.advanceTimersByTimeAsync(1000)
  expect(saver.state()).toEqual({ kind: 'offline' })
  expect(editor.copy).toMatchObject({ doc: page(block('a', '甲')), base, baseVersion: 1 })

  server.isAway = false
  await vi.advanceTimersByTimeAsync(5000)
  expect(saver.state().kind).toBe('saved')
  expect(server.doc).toEqual(page(block('a', '甲')))
  expect(editor.copy).toBeNull()
})

test('somebody else’s edit of another block is taken in without a question, and nothing is lost', async () => {
  const { server, editor, saver, edit } = ground()
  Object.assign(server, { version: 2, doc: page(block('a', '一'), block('b', '对方')) })
  edit(page(block('a', '我'), block('b', '二')))
  await vi.advanceTimersByTimeAsync(2000)

  const both = page(block('a', '我'), block('b', '对方'))
  expect([server.doc, editor.doc, editor.merges]).toEqual([both, both, 1])
  expect(saver.state().kind).toBe('saved')
})

test('the same field is asked for; until it is answered the server keeps the other’s', async () => {
  const { server, editor, saver, edit } = ground()
  const other = page(block('a', '对方'), block('b', '二'))
  Object.assign(server, { version: 2, doc: other })
  edit(page(block('a', '我'), block('b', '二')))
  await vi.advanceTimersByTimeAsync(3000)
  expect(saver.state()).toMatchObject({ kind: 'conflict', conflicts: [{ key: 'a' }] })
  expect(server.doc).toEqual(other)
  expect(await saver.flush()).toBe(false)

  saver.resolve(new Map([['a', 'mine']]))
  await vi.advanceTimersByTimeAsync(2000)
  expect(saver.state().kind).toBe('saved')
  expect([server.doc, editor.doc].map((doc) => doc.blocks[0]?.props['text'])).toEqual(['我', '我'])
})

test('what the server refuses is not sent again until it changes', async () => {
  const { server, saver, edit } = ground()
  server.refuses = true
  edit(page(block('a', '甲')))
  await vi.advanceTimersByTimeAsync(60_000)
  expect([saver.state(), server.requests]).toEqual([{ kind: 'refused', why: '太大' }, 1])
})

test('what was left unsaved comes back over what was saved meanwhile', async () => {
  const { server, editor, saver } = ground()
  const old = page(block('a', '一'), block('b', '旧'))
  const unsaved = page(block('a', '没存'), block('b', '旧'))
  saver.recover({ doc: unsaved, base: old, baseVersion: 0, at: 0 })
  await vi.advanceTimersByTimeAsync(2000)
  expect(server.doc).toEqual(page(block('a', '没存'), block('b', '二')))
  expect(editor.doc).toEqual(server.doc)
})

test('flush answers when the server has everything', async () => {
  const { server, saver, edit } = ground()
  edit(page(block('a', '甲')))
  const flushed = saver.flush()
  await vi.advanceTimersByTimeAsync(300)
  expect(await flushed).toBe(true)
  expect(server.doc).toEqual(page(block('a', '甲')))
})
