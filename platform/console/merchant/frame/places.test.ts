import { expect, test } from 'vitest'
import { mayBeAt } from './places.ts'

test.each([
  ['', true],
  ['/orders', true],
  ['/orders/42', true],
  ['/team', false],
  ['/shop-info', false],
  ['/settings/wechat/menu', false],
  ['/products/', true],
  ['/decoration/42', false],
  ['/products/new', false],
  ['/products/42', false],
])('who may read orders and products alone may be at %s: %s', (path, may) => {
  expect(mayBeAt(['orders.read', 'products.read'], path)).toBe(may)
})
