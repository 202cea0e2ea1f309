import { expect, test } from 'vitest'
import { pagesFor } from './pages.ts'

test('pages are found by name, section, pinyin and what one does there', () => {
  const found = (q: string) => pagesFor(q).map(({ label }) => label)
  expect(found('物流')).toContain('物流设置')
  expect(found('dingdan')).toEqual(['订单管理'])
  expect(found('交易管理')).toEqual(['物流设置'])
  expect(found('没有这样的页面')).toEqual([])
})

test('nothing asked shows every page', () => {
  expect(pagesFor('').length).toBeGreaterThan(5)
})
