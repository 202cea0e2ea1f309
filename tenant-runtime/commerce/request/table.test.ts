import { expect, test } from 'vitest'
import { answerTable } from './table.ts'

const pages = async function* (...all: (string | number)[][][]) {
  yield* all
}

test('a table is marked as UTF-8, quoted where needed, and holds no formulas', async () => {
  const answer = await answerTable(
    '订单 11-27',
    ['名称', '数量'],
    pages(
      [['大衣,“红”', 2]],
      [
        ['=HYPERLINK("x")', -1],
        ['@SUM(A1)', 3],
      ],
      [],
    ),
  )
  expect(answer.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''%E8%AE%A2%E5%8D%95%2011-27.csv",
  )
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe(
    ['名称,数量', '"大衣,“红”",2', '"\'=HYPERLINK(""x"")",-1', "'@SUM(A1),3", ''].join('\r\n'),
  )
})

test('a long number stays a text with all its digits, a phone number as it is', async () => {
  const answer = await answerTable('x', ['n'], pages([['20261127151708908659', '13912345678', 1234]], []))
  expect((await answer.text()).split('\r\n')[1]).toBe('20261127151708908659\t,13912345678,1234')
})

test('a page is read only when the one before was taken', async () => {
  let read = 0
  const endless = async function* () {
    for (;;) yield [[(read += 1)]]
  }
  const answer = await answerTable('x', ['n'], endless())
  const reader = answer.body!.getReader()
  for (let chunk = 0; chunk < 3; chunk++) await reader.read()
  expect(read).toBeLessThan(6)
  await reader.cancel()
})

test('what the first page throws is thrown, so that it can be answered', async () => {
  const refused = { next: () => Promise.reject<IteratorResult<string[][]>>(new Error('no')) }
  await expect(answerTable('x', ['n'], refused)).rejects.toThrow('no')
})
