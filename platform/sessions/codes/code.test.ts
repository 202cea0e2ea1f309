import { expect, test } from 'vitest'
import { macOf, waitFor } from './code.ts'

test.each([
  ['nobody asked yet', { today: 0, fromIp: 0, ago: null }, 0],
  ['one a moment ago', { today: 1, fromIp: 1, ago: 0.4 }, 60],
  ['one 59 s ago', { today: 1, fromIp: 1, ago: 59.2 }, 1],
  ['one a minute ago', { today: 1, fromIp: 1, ago: 60 }, 0],
  ['ten today', { today: 10, fromIp: 1, ago: 4000 }, null],
  ['sixty from one address', { today: 0, fromIp: 60, ago: null }, null],
])('%s', (_, asked, wait) => {
  expect(waitFor(asked)).toBe(wait)
})

test('every part of its subject changes what is stored of a code', () => {
  const subject = { realm: 'shop' as const, tenantId: 't', purpose: 'p', phone: '13800138000' }
  const macs = [
    macOf('pepper', subject, '123456'),
    macOf('other', subject, '123456'),
    macOf('pepper', subject, '123457'),
    macOf('pepper', { ...subject, realm: 'merchant' }, '123456'),
    macOf('pepper', { ...subject, tenantId: 'u' }, '123456'),
    macOf('pepper', { ...subject, purpose: 'q' }, '123456'),
    macOf('pepper', { ...subject, phone: '13800138001' }, '123456'),
  ]
  expect(new Set(macs).size).toBe(macs.length)
})
