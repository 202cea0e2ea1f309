import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineBlock } from './define.ts'
import { html } from 'hono/html'
import { loadDoc } from './load-doc.ts'
import { makeRegistry } from './registry.ts'
import { pageOf } from './testing/page.ts'

const box = defineBlock({
  type: 'box',
  version: 3,
  name: 'box',
  icon: 'box',
  group: 'layout',
  schema: z.strictObject({ columns: z.int().min(1).max(3).default(2), label: z.string().max(4).default('') }),
  migrate: { 1: (old) => ({ columns: old.cols }), 2: (old) => ({ ...old, label: 'two' }) },
  presets: [{ name: 'box', props: {} }],
  slots: {
    names: (p) => Array.from({ length: p.columns }, (_, index) => `c${index}`),
    accepts: (type) => type === 'box',
  },
  view: () => html``,
  css: '',
})
const one = defineBlock({
  type: 'one',
  version: 1,
  name: 'one',
  icon: 'one',
  group: 'basic',
  schema: z.strictObject({}),
  presets: [{ name: 'one', props: {} }],
  limit: { max: 1, message: 'only one' },
  view: () => html``,
  css: '',
})
const registry = makeRegistry([box, one])
const node = (id: string, type = 'box', props: Record<string, unknown> = {}, v = 3) => ({
  id,
  type,
  v,
  props,
})

test('props of an older version walk every step to the present one', () => {
  const { doc, issues } = loadDoc(pageOf(node('b1', 'box', { cols: 1 }, 1)), registry)
  expect(issues).toEqual([])
  expect(doc.blocks[0]).toMatchObject({ v: 3, props: { columns: 1, label: 'two' } })
})

test('an unknown block, or one newer than this program, is kept as it is and only warned of', () => {
  const strange = [node('b1', 'hologram', { depth: 3 }, 1), node('b2', 'box', { columns: 9 }, 4)]
  const { doc, issues } = loadDoc(pageOf(...strange), registry)
  expect(doc.blocks).toEqual(strange)
  expect(issues.map(({ blockId, level }) => [blockId, level])).toEqual([
    ['b1', 'warn'],
    ['b2', 'warn'],
  ])
})

test('wrong props keep their block and say which field, in Chinese', () => {
  const { doc, issues } = loadDoc(pageOf(node('b1', 'box', { columns: 7, label: 'ok' })), registry)
  expect(doc.blocks[0]?.props).toEqual({ columns: 7, label: 'ok' })
  expect(issues).toMatchObject([{ blockId: 'b1', path: 'columns', level: 'error' }])
  expect(issues[0]?.message).toMatch(/[一-龥]/)
})

test('slots follow the props, and what sits in them is loaded too', () => {
  const inner = node('b2', 'box', { cols: 1 }, 1)
  const { doc } = loadDoc(
    pageOf({ ...node('b1', 'box', { columns: 2 }), slots: { c0: [inner], c7: [] } }),
    registry,
  )
  expect(Object.keys(doc.blocks[0]?.slots ?? {})).toEqual(['c0', 'c1'])
  expect(doc.blocks[0]?.slots?.c0?.[0]).toMatchObject({ v: 3, props: { columns: 1 } })
})

test('a block that may not sit in a slot is an error', () => {
  const { issues } = loadDoc(pageOf({ ...node('b1'), slots: { c0: [node('b2', 'one', {}, 1)] } }), registry)
  expect(issues).toMatchObject([{ blockId: 'b1', level: 'error' }])
})

test('two blocks never share an id', () => {
  const { doc } = loadDoc(pageOf(node('b1'), node('b1')), registry)
  expect(doc.blocks[0]?.id).toBe('b1')
  expect(doc.blocks[1]?.id).toMatch(/^b[a-z2-9]{10}$/)
})

test('limits hold: one of a kind, 200 blocks, three deep', () => {
  expect(loadDoc(pageOf(node('b1', 'one', {}, 1), node('b2', 'one', {}, 1)), registry).issues).toMatchObject([
    { blockId: 'b2', message: 'only one' },
  ])
  const many = Array.from({ length: 201 }, (_, index) => node(`b${index}`))
  expect(loadDoc(pageOf(...many), registry).issues).toMatchObject([{ blockId: null, level: 'error' }])
  const deep = ['b4', 'b3', 'b2', 'b1'].reduce<ReturnType<typeof node>[]>(
    (inner, id) => [{ ...node(id, 'box', { columns: 1 }), slots: { c0: inner } } as ReturnType<typeof node>],
    [],
  )
  expect(loadDoc(pageOf(...deep), registry).issues).toMatchObject([{ blockId: 'b4', level: 'error' }])
})

test('what is no page at all is an empty page with errors', () => {
  for (const raw of [null, {}, { ...pageOf(), schemaVersion: 1 }, { ...pageOf(), extra: 1 }]) {
    const { doc, issues } = loadDoc(raw, registry)
    expect(doc.blocks).toEqual([])
    expect(issues.every(({ level }) => level === 'error') && issues.length > 0).toBe(true)
  }
})
