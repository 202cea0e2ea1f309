import { expect, test } from 'vitest'
import { bytesOf, issuesOf, moved, targetOf } from './draft.ts'
import type { Buttons } from './queries.ts'

const home = { kind: 'page', page: 'home' } as const
const top = (name: string, entries: Buttons[number]['entries'] = []): Buttons[number] => ({
  name,
  to: home,
  entries,
})

test('a name is measured in bytes, less on top than below', () => {
  expect([bytesOf('首页'), bytesOf(' a '), bytesOf('🛍')]).toEqual([6, 1, 4])
  expect(issuesOf([top('一二三四五')])).toEqual([])
  expect(
    issuesOf([top('一二三四五六', [{ name: '一二三四五六', to: home }])]).map(({ field }) => field),
  ).toEqual(['menu-0-name'])
  expect(issuesOf([top('商城', [{ name: '一'.repeat(21), to: home }])]).map(({ field }) => field)).toEqual([
    'menu-0-0-name',
  ])
})

test('what leads nowhere is named, but not for a button that only opens its entries', () => {
  const nowhere = { kind: 'address', url: 'shop.example' } as const
  const program = { kind: 'program', appid: '', pagepath: ' ', url: '' } as const
  expect(issuesOf([{ ...top('链接'), to: nowhere }]).map(({ field }) => field)).toEqual(['menu-0-url'])
  expect(issuesOf([{ ...top('链接', [{ name: '页', to: home }]), to: nowhere }])).toEqual([])
  expect(issuesOf([top('更多', [{ name: '小程序', to: program }])]).map(({ field }) => field)).toEqual([
    'menu-0-0-appid',
    'menu-0-0-pagepath',
    'menu-0-0-url',
  ])
})

test('a link stays when one turns to a mini program and back', () => {
  const program = targetOf('program', { kind: 'address', url: 'https://a.example' })
  expect(program).toMatchObject({ appid: '', url: 'https://a.example' })
  expect(targetOf('address', program)).toEqual({ kind: 'address', url: 'https://a.example' })
  expect(targetOf('orders', program)).toEqual({ kind: 'page', page: 'orders' })
})

test('one of a list moves and the others keep their order', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
})
