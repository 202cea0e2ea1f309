import { expect, test } from 'vitest'
import { queryTerms, termsOf } from './terms.ts'

test.each([
  ['羊毛大衣', ['羊毛', '毛大', '大衣', '羊', '毛', '大', '衣']],
  ['Ｔ恤 XL', ['t', '恤', 'xl']],
  ['14寸电脑', ['14', '寸电', '电脑', '寸', '电', '脑']],
  ['𠮷野家', ['𠮷野', '野家', '𠮷', '野', '家']],
  ['Café-au-Lait', ['café', 'au', 'lait']],
  ['！？ ', []],
])('%s is found by its pairs, characters and words', (text, terms) => {
  expect(termsOf(text)).toEqual(terms)
})

test.each([
  ['大衣', ['大衣']],
  ['羊毛 大衣', ['羊毛', '大衣']],
  ['衣', ['衣']],
  ['Ｔ恤', ['t', '恤']],
  ["%'; drop", ['drop']],
])('the query %s asks for what must be there', (query, terms) => {
  expect(queryTerms(query)).toEqual(terms)
})

test('every query cut out of a text is covered by the terms of the text', () => {
  const text = '高山花蜜500g礼盒装'
  const terms = new Set(termsOf(text))
  for (const query of ['高山', '花蜜', '山花蜜', '500g', '礼', '盒装']) {
    expect(queryTerms(query).every((term) => terms.has(term))).toBe(true)
  }
})

test('a long query stays bounded', () => {
  expect(queryTerms('一二三四五六七八九十百千万亿兆京垓').length).toBe(12)
})
