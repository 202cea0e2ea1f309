import { expect, test } from 'vitest'
import { pagesFor } from './pages.ts'

const manager = [
  'analytics.read',
  'products.read',
  'orders.read',
  'payments.read',
  'members.read',
  'settings.read',
]

test('pages are found by name, section, pinyin and what one does there', () => {
  const found = (q: string) => pagesFor(q, manager).map(({ label }) => label)
  expect(found('物流')).toContain('物流设置')
  expect(found('dingdan')).toEqual(['订单管理'])
  expect(found('交易管理')).toEqual(['支付设置', '物流设置'])
  expect(found('没有这样的页面')).toEqual([])
})

test('nothing asked shows every page', () => {
  expect(pagesFor('', manager).length).toBeGreaterThan(5)
})

test('a page that one may not see is not found', () => {
  expect(pagesFor('运费', ['orders.read'])).toEqual([])
})
