import { expect, test } from 'vitest'
import { flatCategories } from './categories.ts'
import { pageName, stateOf } from './states.ts'

const [earlier, later] = ['2026-11-11T08:00:00.000Z', '2026-11-11T09:00:00.000Z']

test.each([
  [null, earlier, 'unpublished'],
  [later, earlier, 'published'],
  [earlier, earlier, 'published'],
  [earlier, later, 'changed'],
] as const)('published %s, changed %s: %s', (publishedAt, updatedAt, state) => {
  expect(stateOf({ publishedAt, updatedAt })).toBe(state)
})

test('the front is called by what it is, other pages by their title', () => {
  expect([pageName({ kind: 'home', title: '云裳集' }), pageName({ kind: 'custom', title: '关于' })]).toEqual([
    '首页',
    '关于',
  ])
})

test('a tree of categories becomes a list from the top down', () => {
  const leaf = { id: 'b', name: '大衣', children: [] }
  expect(flatCategories([{ id: 'a', name: '上装', children: [leaf] }])).toEqual([
    { id: 'a', name: '上装', depth: 0 },
    { id: 'b', name: '大衣', depth: 1 },
  ])
})
