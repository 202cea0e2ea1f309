import { expect, test } from 'vitest'
import { fen } from '@wanpu/kit/money'
import { firstFee, nextFee, ruleRegions } from './rule-words.ts'

const rule = {
  provinces: ['330000', '310000'],
  firstUnits: 1000,
  firstFen: fen(1200),
  nextUnits: 500,
  nextFen: fen(0),
}

test('weights are said in kilograms and nothing is said as free', () => {
  expect(firstFee('weight', rule)).toBe('首重 1 kg ¥12.00')
  expect(nextFee('weight', rule)).toBe('每续 0.5 kg 免运费')
})

test('pieces are counted', () => {
  expect(firstFee('piece', { ...rule, firstUnits: 2 })).toBe('前 2 件 ¥12.00')
})

test('a rule without provinces is for everywhere else', () => {
  expect(ruleRegions(rule)).toEqual(['浙江', '上海'])
  expect(ruleRegions({ ...rule, provinces: [] })).toEqual(['其他地区'])
})
