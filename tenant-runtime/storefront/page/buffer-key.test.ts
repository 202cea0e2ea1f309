import { expect, test } from 'vitest'
import { bufferKey } from './buffer-key.ts'

const id = '0190a000-0000-7000-8000-000000000001'

test.each([
  ['/', '/'],
  ['/?utm_source=x&from=singlemessage', '/'],
  [`/p/${id}?fbclid=1`, `/p/${id}`],
  ['/categories', '/categories'],
  ['/pages/about', '/pages/about'],
  [`/c/${id}?sort=newest&x=1`, `/c/${id}?sort=newest`],
  [`/c/${id}?sort=sold`, `/c/${id}`],
  [`/c/${id}?x=1&after=abc&sort=price-up`, `/c/${id}?sort=price-up&after=abc`],
  ['/c/all?sort=<script>', '/c/all'],
  ['/search?q=%20T%E6%81%A4%20%20A%20', '/search?q=t%E6%81%A4+a'],
  ['/search?q=', '/search'],
])('%s is kept as %s', (target, key) => {
  expect(bufferKey(target)).toBe(key)
})

test.each([
  '/cart',
  '/checkout',
  '/orders',
  '/me',
  '/p/1',
  '/p/',
  '/api/cart',
  `/p/${id}/x`,
  '/pages/UP',
  '//evil',
])('%s is nobody’s but one’s own, or nothing', (target) => expect(bufferKey(target)).toBeNull())
