import { expect, test } from 'vitest'
import { changesOf } from './edits.ts'

const stored = { name: '云裳集', intro: '', promises: ['正品保证'] }

test('only what differs is sent', () => {
  expect(changesOf(stored, { promises: ['正品保证'] })).toEqual({})
  expect(changesOf(stored, { ...stored, intro: '女装', promises: [] })).toEqual({
    intro: '女装',
    promises: [],
  })
})

test('what is typed while another text is on its way stays', () => {
  const sent = { intro: '女装' }
  expect(changesOf<typeof stored>(sent, { intro: '女装' })).toEqual({})
  expect(changesOf<typeof stored>(sent, { intro: '女装和童装', name: '云裳' })).toEqual({
    intro: '女装和童装',
    name: '云裳',
  })
})
