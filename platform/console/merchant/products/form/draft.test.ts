import { expect, test } from 'vitest'
import type { Product } from '../queries.ts'
import { bodyOf } from './body.ts'
import { advice, issuesOf } from './checks.ts'
import { type Draft, blankDraft, blankSku, draftOf, removedSkus, rowsOf } from './draft.ts'
import { changeSku, fillSkus, moved, namesIn } from './edits.ts'

const sku = (id: string, choice: string[], said: object = {}) => ({
  id,
  choice,
  priceFen: 9900,
  onHand: 5,
  reserved: 1,
  lowAt: 2,
  code: id,
  weightGrams: 300,
  picture: null,
  wasOrdered: false,
  ...said,
})
const product = (said: object = {}) =>
  ({
    title: '针织衫',
    subtitle: '',
    description: '<p>好</p>',
    pictures: ['asset:a', 'asset:b', 'asset:c'],
    categoryId: null,
    freightTemplateId: null,
    marketPriceFen: 19900,
    state: 'listed',
    options: [
      { name: '尺码', values: ['S', 'M'] },
      { name: '颜色', values: ['黑', '白'] },
    ],
    skus: [
      sku('1', ['S', '黑'], { picture: 'asset:black' }),
      sku('2', ['S', '白'], { picture: 'asset:white' }),
      sku('3', ['M', '黑'], { picture: 'asset:black', wasOrdered: true }),
    ],
    ...said,
  }) as unknown as Product

test('a product goes through the form and back without a change', () => {
  const body = bodyOf(draftOf(product()), true)
  expect(body).toMatchObject({
    title: '针织衫',
    marketPriceFen: 19900,
    options: product().options,
    isListed: true,
  })
  expect(body.skus).toEqual(
    product().skus.map(({ id, choice, picture, code }) => ({
      skuId: id,
      choice,
      code,
      picture,
      priceFen: 9900,
      weightGrams: 300,
      addStock: 0,
      lowAt: 2,
    })),
  )
})

test('a combination that is not sold stays a line that can be opened', () => {
  const rows = rowsOf(draftOf(product()))
  expect(rows.map(({ choice, sku: one }) => [choice.join(''), one.isOffered])).toEqual([
    ['S黑', true],
    ['S白', true],
    ['M黑', true],
    ['M白', false],
  ])
})

test('pictures that follow a value belong to that value, others to their varieties', () => {
  const draft = draftOf(product())
  expect(draft.options.map((option) => option.values.map((value) => value.picture))).toEqual([
    [null, null],
    ['asset:black', 'asset:white'],
  ])
  const mixed = draftOf(
    product({
      skus: [sku('1', ['S', '黑'], { picture: 'asset:x' }), sku('2', ['S', '白']), sku('3', ['M', '黑'])],
    }),
  )
  expect(bodyOf(mixed, true).skus.map((one) => one.picture)).toEqual(['asset:x', null, null])
})

test('renaming a value keeps its varieties, taking it away names those that go', () => {
  const before = draftOf(product())
  const renamed: Draft = {
    ...before,
    options: before.options.map((option, at) =>
      at === 0
        ? {
            ...option,
            values: option.values.map((value) => (value.name === 'M' ? { ...value, name: '均码' } : value)),
          }
        : option,
    ),
  }
  expect(bodyOf(renamed, true).skus.map((one) => [one.skuId, one.choice[0]])).toEqual([
    ['1', 'S'],
    ['2', 'S'],
    ['3', '均码'],
  ])
  expect(removedSkus(before, renamed)).toEqual([])

  const without: Draft = {
    ...before,
    options: before.options.map((option, at) =>
      at === 0 ? { ...option, values: option.values.slice(0, 1) } : option,
    ),
  }
  expect(removedSkus(before, without).map((row) => [row.choice.join(''), row.sku.wasOrdered])).toEqual([
    ['M黑', true],
  ])
})

test('stock is told as the difference, money to the fen', () => {
  const draft = changeSku(draftOf(product()), '0-0.1-0', { stock: 12, price: 19.99 })
  expect(bodyOf(draft, false).skus[0]).toMatchObject({ addStock: 7, priceFen: 1999 })
  expect(bodyOf({ ...blankDraft, skus: { '': { ...blankSku, price: 1.1, stock: 3 } } }, false).skus).toEqual([
    { choice: [], priceFen: 110, addStock: 3, code: '', picture: null, weightGrams: 0, lowAt: 0 },
  ])
})

test('a batch reaches the lines it names alone', () => {
  const draft = fillSkus(draftOf(product()), new Set(['0-0.1-0', '0-1.1-0']), { price: 5 })
  expect(rowsOf(draft).map((row) => row.sku.price)).toEqual([5, 99, 5, null])
})

test('every empty or impossible field is named, and a listing asks for a picture', () => {
  const fields = (draft: Draft, isListing = false) => issuesOf(draft, isListing).map((issue) => issue.field)
  expect(fields(blankDraft)).toEqual(['title', 'sku--price', 'sku--stock'])
  expect(fields(blankDraft, true)).toContain('pictures')
  expect(fields(draftOf(product()), true)).toEqual([])

  const draft = draftOf(product())
  expect(fields(changeSku(draft, '0-0.1-0', { price: 0 }))).toEqual(['sku-0-0.1-0-price'])
  expect(issuesOf(changeSku(draft, '0-0.1-0', { price: 0 }), false)[0]).toHaveProperty('of', 'S / 黑')
  expect(issuesOf(blankDraft, false).map((issue) => issue.of)).toEqual([undefined, undefined, undefined])
  expect(fields(changeSku(draft, '0-0.1-0', { stock: 0 }))).toEqual(['sku-0-0.1-0-stock'])
  expect(fields(changeSku(draft, '0-0.1-1', { isOffered: false }))).toEqual(['skus'])
  const [size, colour] = draft.options as [Draft['options'][0], Draft['options'][0]]
  expect(fields({ ...draft, options: [size, { ...colour, name: '尺码' }] })).toEqual(['option-o1'])
  expect(fields({ ...draft, options: [{ ...size, values: [] }, colour] })).toContain('option-o0')
  const many = Array.from({ length: 20 }, (_, at) => ({ key: `v${at}`, name: `${at}`, picture: null }))
  expect(
    fields({
      ...draft,
      options: [
        { ...size, values: many },
        { ...colour, values: many },
      ],
    }),
  ).toEqual(['skus'])
})

test('fewer than three pictures, a low market price and missing weights are advised against', () => {
  const draft = { ...draftOf(product()), pictures: ['asset:a'], marketPrice: 50 }
  expect(Object.keys(advice(draft, false))).toEqual(['pictures', 'marketPrice'])
  expect(Object.keys(advice(changeSku(draftOf(product()), '0-0.1-0', { weight: 0 }), true))).toEqual([
    'freightTemplateId',
  ])
})

test('one line of values becomes several, none twice', () => {
  expect(namesIn('S、M，L, M ;XL', ['L'])).toEqual(['S', 'M', 'XL'])
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
  expect(moved(['a', 'b'], 0, 5)).toEqual(['a', 'b'])
})
