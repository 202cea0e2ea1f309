import { expect, test } from 'vitest'
import { type Dimension, edges, mayMove, orderTab, orderTabs, orderWord } from './states.ts'

const states = {
  trade: ['placed', 'paid', 'completed', 'closed'],
  delivery: ['none', 'part', 'shipped', 'received'],
  refund: ['none', 'part', 'full'],
  settlement: ['open', 'settled'],
} as const

test('of all pairs of states only the edges may be walked, and no way leads back', () => {
  for (const dimension of Object.keys(states) as Dimension[]) {
    const allowed = edges[dimension].map((edge) => edge.join('>'))
    for (const from of states[dimension]) {
      for (const to of states[dimension]) {
        const may = mayMove({ dimension, from, to })
        expect([dimension, from, to, may]).toEqual([dimension, from, to, allowed.includes(`${from}>${to}`)])
        const inOrder =
          (states[dimension] as readonly string[]).indexOf(from) <
          (states[dimension] as readonly string[]).indexOf(to)
        if (may) expect(inOrder).toBe(true)
      }
    }
  }
})

test('a closed order stays closed and money is never taken back to unpaid', () => {
  for (const to of states.trade) expect(mayMove({ dimension: 'trade', from: 'closed', to })).toBe(false)
  expect(mayMove({ dimension: 'trade', from: 'paid', to: 'placed' })).toBe(false)
})

test.each([
  ['placed', 'none', '待付款'],
  ['paid', 'none', '待发货'],
  ['paid', 'part', '待发货'],
  ['paid', 'shipped', '已发货'],
  ['completed', 'received', '已完成'],
  ['closed', 'none', '已关闭'],
] as const)('%s and %s reads %s', (trade, delivery, word) => {
  expect(orderWord({ trade, delivery })).toBe(word)
  expect(orderTabs).toContain(orderTab({ trade, delivery }))
})
