import { expect, test } from 'vitest'
import { localPath } from './return-to.ts'

test.each([
  ['/', '/'],
  ['/products/1?from=home', '/products/1?from=home'],
  ['/搜索?q=裙', '/%E6%90%9C%E7%B4%A2?q=%E8%A3%99'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
])('%s leads to %s', (given, path) => {
  expect(localPath(given)).toBe(path)
})
