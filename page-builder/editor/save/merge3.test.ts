import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BlockNode, PageDoc } from '@wanpu/blocks'
import { merge3 } from './merge3.ts'

const block = (id: string, props: Record<string, unknown> = {}): BlockNode => ({
  id,
  type: 'notice',
  v: 1,
  props,
})
const page = (...blocks: BlockNode[]): PageDoc => ({
  schemaVersion: 2,
  page: { title: '首页', bg: 'bg' },
  blocks,
})
const ids = (doc: PageDoc) => doc.blocks.map((one) => one.id)

const base = page(block('a', { text: '一', tone: 'plain' }), block('b', { text: '二' }), block('c'))
const withText = (doc: PageDoc, id: string, text: string): PageDoc => ({
  ...doc,
  blocks: doc.blocks.map((one) => (one.id === id ? { ...one, props: { ...one.props, text } } : one)),
})
const without = (doc: PageDoc, id: string): PageDoc => ({
  ...doc,
  blocks: doc.blocks.filter((one) => one.id !== id),
})

test('edits of different blocks and of different fields go together without a question', () => {
  const mine = withText(base, 'a', '甲')
  const theirs = withText(
    { ...base, blocks: [block('a', { text: '一', tone: 'accent' }), ...base.blocks.slice(1)] },
    'b',
    '乙',
  )
  const { doc, conflicts } = merge3(base, mine, theirs)
  expect(conflicts).toEqual([])
  expect(doc.blocks.map((one) => one.props)).toEqual([{ text: '甲', tone: 'accent' }, { text: '乙' }, {}])
})

test('the same field is a question, and each answer is honoured', () => {
  const [mine, theirs] = [withText(base, 'a', '甲'), withText(base, 'a', '乙')]
  const { doc, conflicts } = merge3(base, mine, theirs)
  expect(conflicts).toMatchObject([{ key: 'a', kind: 'block', fields: ['text'] }])
  expect(doc.blocks[0]?.props['text']).toBe('甲')

  const chosen = merge3(base, mine, theirs, new Map([['a', 'theirs']]))
  expect(chosen.conflicts).toEqual([])
  expect(chosen.doc.blocks[0]?.props['text']).toBe('乙')
})

test('an edit against a deletion is a question; a deletion nobody touched is done', () => {
  expect(ids(merge3(base, without(base, 'b'), base).doc)).toEqual(['a', 'c'])
  const [mine, theirs] = [withText(base, 'b', '改'), without(base, 'b')]
  const { doc, conflicts } = merge3(base, mine, theirs)
  expect(conflicts).toMatchObject([{ key: 'b', fields: [], theirs: undefined }])
  expect(ids(doc)).toEqual(['a', 'b', 'c'])
  expect(ids(merge3(base, mine, theirs, new Map([['b', 'theirs']])).doc)).toEqual(['a', 'c'])
})

test('one side moves, the other adds: both are seen; both move: a question', () => {
  const [a, b, c] = base.blocks as [BlockNode, BlockNode, BlockNode]
  const moved = page(c, a, b)
  const added = page(a, block('new'), b, c)
  expect(ids(merge3(base, moved, added).doc)).toEqual(['c', 'a', 'new', 'b'])
  expect(ids(merge3(base, added, moved).doc)).toEqual(['c', 'a', 'new', 'b'])

  const { doc, conflicts } = merge3(base, moved, page(b, a, c))
  expect(conflicts).toMatchObject([{ key: 'order' }])
  expect(ids(doc)).toEqual(['c', 'a', 'b'])
  expect(ids(merge3(base, moved, page(b, a, c), new Map([['order', 'theirs']])).doc)).toEqual(['b', 'a', 'c'])
})

test('page settings merge by field', () => {
  const mine: PageDoc = { ...base, page: { title: '我的', bg: 'bg' } }
  const theirs: PageDoc = { ...base, page: { title: '首页', bg: 'card', nav: 'none' } }
  expect(merge3(base, mine, theirs).doc.page).toEqual({ title: '我的', bg: 'card', nav: 'none' })
  expect(merge3(base, mine, { ...base, page: { title: '对方', bg: 'bg' } }).conflicts).toMatchObject([
    { key: 'page', fields: ['title'] },
  ])
})

const props = fc.dictionary(fc.constantFrom('text', 'lead', 'tone'), fc.string({ maxLength: 3 }))
const docs = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 })
  .chain((names) => fc.tuple(...names.map((id) => props.map((one) => block(id, one)))))
  .map((blocks) => page(...blocks))

test('a side that changed nothing gives way; equal changes are no question', () => {
  fc.assert(
    fc.property(docs, docs, (was, now) => {
      expect(merge3(was, now, was)).toEqual({ doc: now, conflicts: [] })
      expect(merge3(was, was, now)).toEqual({ doc: now, conflicts: [] })
      expect(merge3(was, now, now)).toEqual({ doc: now, conflicts: [] })
    }),
  )
})

test('no block is twice, none is lost that a side added, and answering all leaves no question', () => {
  fc.assert(
    fc.property(
      docs,
      docs,
      docs,
      fc.constantFrom('mine' as const, 'theirs' as const),
      (was, mine, theirs, side) => {
        const { doc, conflicts } = merge3(was, mine, theirs)
        expect(new Set(ids(doc)).size).toBe(doc.blocks.length)
        for (const id of [...ids(mine), ...ids(theirs)])
          if (!ids(was).includes(id)) expect(ids(doc)).toContain(id)

        const choices = new Map(conflicts.map((one) => [one.key, side]))
        expect(merge3(was, mine, theirs, choices).conflicts).toEqual([])
      },
    ),
  )
})

test('both people arrive at the same page once each has answered', () => {
  fc.assert(
    fc.property(docs, docs, docs, (was, mine, theirs) => {
      const here = merge3(was, mine, theirs)
      const there = merge3(was, theirs, mine)
      const bySide = (conflicts: typeof here.conflicts, side: 'mine' | 'theirs') =>
        new Map(conflicts.map((one) => [one.key, side]))
      const ours = merge3(was, mine, theirs, bySide(here.conflicts, 'mine')).doc
      const others = merge3(was, theirs, mine, bySide(there.conflicts, 'theirs')).doc
      const content = (doc: PageDoc) => doc.blocks.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(content(ours)).toEqual(content(others))
    }),
  )
})
