import { expect, test } from 'vitest'
import { fen } from '@wanpu/kit/money'
import { blankDraft, bodyOf, draftOf, issuesOf, newRule, takenBeside, withMethod } from './draft.ts'

const far = { provinces: ['650000'], firstUnits: 1000, firstFen: fen(2010), nextUnits: 500, nextFen: fen(1) }
const elsewhere = { ...far, provinces: [], firstFen: fen(0) }
const template = {
  id: '1',
  name: '标准',
  method: 'weight' as const,
  freeFromFen: fen(9_999),
  isDefault: true,
  rules: [far, elsewhere],
}

test('a template comes back from its form as it was, to the fen and the gram', () => {
  const { id: _id, ...stored } = template
  expect(bodyOf(draftOf(template))).toEqual(stored)
  expect(issuesOf(draftOf(template))).toEqual({})
})

test('without a fee for elsewhere nothing is sent there, and nothing at all is refused', () => {
  const draft = { ...draftOf(template), elsewhere: null }
  expect(bodyOf(draft).rules).toEqual([far])
  expect(issuesOf({ ...draft, rules: [] })).toHaveProperty('rules')
})

test('what is empty is named at its field', () => {
  const rule = newRule('weight')
  const draft = { ...blankDraft(true), elsewhere: null, rules: [rule], isFreeFrom: true }
  expect(Object.keys(issuesOf(draft))).toEqual([
    'name',
    'freeFrom',
    `${rule.key}-provinces`,
    `${rule.key}-firstYuan`,
    `${rule.key}-nextYuan`,
  ])
})

test('pieces are whole', () => {
  const draft = withMethod(draftOf(template), 'piece')
  expect(bodyOf(draft).rules[0]).toMatchObject({ firstUnits: 1, nextUnits: 1, firstFen: 2010 })
  const half = { ...draft, elsewhere: { ...draft.elsewhere!, next: 0.5 } }
  expect(Object.values(issuesOf(half))).toEqual([expect.stringContaining('件')])
})

test('a province is offered to one rule alone', () => {
  const draft = draftOf(template)
  expect(takenBeside(draft, draft.rules[0]!.key).has('650000')).toBe(false)
  expect(takenBeside(draft, 'another').has('650000')).toBe(true)
})
