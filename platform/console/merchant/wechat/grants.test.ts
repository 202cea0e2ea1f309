import { expect, test } from 'vitest'
import { grantsOf } from './grants.ts'

test('what a shop needs and has not is named; what it does not need is only counted', () => {
  const { needed, others } = grantsOf([1, 2, 3, 4, 7, 11, 89, 33, 24])
  expect(needed.filter(({ isGranted }) => !isGranted).map(({ name }) => name)).toEqual(['自定义菜单'])
  expect([needed.length, others]).toEqual([8, 2])
})
