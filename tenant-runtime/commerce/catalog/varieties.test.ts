import { expect, test } from 'vitest'
import { checkVarieties } from './varieties.ts'

const colour = { name: '颜色', values: ['黑', '白'] }
const size = { name: '尺码', values: ['S', 'M'] }
const skus = (...choices: string[][]) => choices.map((choice) => ({ choice }))

test.each([
  ['one SKU without options', [], skus([])],
  ['every pair', [colour, size], skus(['黑', 'S'], ['黑', 'M'], ['白', 'S'], ['白', 'M'])],
  ['a pair that is not made', [colour, size], skus(['黑', 'S'], ['白', 'M'])],
])('%s fits', (_, options, given) => {
  expect(() => checkVarieties(options, given)).not.toThrow()
})

test.each([
  ['choice-twice', [colour], skus(['黑'], ['白'], ['黑'])],
  ['choice-twice', [], skus([], [])],
  ['choice-unknown', [colour], skus(['黑'], ['绿'])],
  ['choice-unknown', [colour, size], skus(['黑'])],
  ['choice-unknown', [], skus(['黑'])],
  ['value-unused', [colour], skus(['黑'])],
  ['value-twice', [{ name: '颜色', values: ['黑', '黑'] }], skus(['黑'])],
  ['option-twice', [colour, { ...size, name: '颜色' }], skus(['黑', 'S'])],
])('%s is refused', (reason, options, given) => {
  expect(() => checkVarieties(options, given)).toThrow(
    expect.objectContaining({ code: 'varieties-unfit', details: expect.objectContaining({ reason }) }),
  )
})
