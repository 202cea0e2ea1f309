import { expect, test } from 'vitest'
import { timesIn, withTimes } from './time-promises.ts'

const promises = ['正品保证', '24 小时内发货', '7 天无理由退换']

test('times are read from among the promises', () => {
  expect(timesIn(promises)).toEqual({ sendWithinHours: 24, arriveDays: null })
  expect(timesIn(['正品保证'])).toEqual({ sendWithinHours: null, arriveDays: null })
})

test('new times take the place of the old and leave the others', () => {
  const times = { sendWithinHours: 48, arriveDays: { from: 2, to: 4 } }
  const said = withTimes(promises, times)
  expect(said).toEqual(['48 小时内发货', '发货后 2–4 天送达', '正品保证', '7 天无理由退换'])
  expect(timesIn(said)).toEqual(times)
  expect(withTimes(said, { sendWithinHours: null, arriveDays: null })).toEqual(['正品保证', '7 天无理由退换'])
})
