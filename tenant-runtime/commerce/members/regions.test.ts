import { expect, test } from 'vitest'
import { regionOf, regionsIn } from './regions.ts'

test('a district knows its city and province', () => {
  expect(regionOf('440305')).toEqual({
    code: '440305',
    provinceCode: '440000',
    province: '广东省',
    city: '深圳市',
    district: '南山区',
  })
})

test('a municipality is its own city', () => {
  expect(regionOf('110101')).toMatchObject({ province: '北京市', city: '北京市', district: '东城区' })
})

test('a city without districts is its own district', () => {
  expect(regionOf('441900')).toMatchObject({ province: '广东省', city: '东莞市', district: '东莞市' })
  expect(regionsIn('441900')).toEqual([{ code: '441900', name: '东莞市', isLeaf: true }])
})

test('provinces, cities and made-up codes are no place to send to', () => {
  for (const code of ['440000', '440300', '999999', '', '4403']) expect(regionOf(code)).toBeNull()
})

test('every district is reached from the provinces down and none twice', () => {
  const walk = (parent?: string): string[] =>
    regionsIn(parent)!.flatMap(({ code, isLeaf }) => (isLeaf ? [code] : walk(code)))
  const reached = walk()
  expect(reached.length).toBeGreaterThan(2900)
  expect(new Set(reached).size).toBe(reached.length)
  expect(reached.every((code) => regionOf(code))).toBe(true)
})

test('nothing is inside a district, and an unknown parent is not a region', () => {
  expect(regionsIn('440305')).toEqual([])
  expect(regionsIn('990000')).toBeNull()
})
