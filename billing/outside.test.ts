import { expect, test } from 'vitest'
import { markTransaction } from '@wanpu/kit/transaction'
import { guardOutside } from './outside.ts'

const isGood = (answer: string) => answer === 'good'
const guarded = (limits = {}) => guardOutside({ name: 'test', deadlineMs: 20, ...limits })

test('a call inside a transaction is refused before it is made', async () => {
  let calls = 0
  const call = async () => `${++calls}`
  await expect(markTransaction(() => guarded()(call, isGood))).rejects.toThrow('inside a transaction')
  expect(calls).toBe(0)
})

test('an answer that does not come in time is none', async () => {
  const never = () => new Promise<string>(() => {})
  await expect(guarded()(never, isGood)).rejects.toMatchObject({
    code: 'provider-unavailable',
    details: { reason: 'deadline' },
  })
})

test('after failures in a row nobody is asked for a while, and one good answer closes it again', async () => {
  const ask = guarded({ failuresToOpen: 2, openForMs: 60 })
  const calls: string[] = []
  const answer = (word: string) =>
    ask(async () => (calls.push(word), word), isGood).catch(({ details }) => details.reason)
  expect([
    await answer('bad'),
    await answer('good'),
    await answer('bad'),
    await answer('bad'),
    await answer('good'),
  ]).toEqual(['connection', 'good', 'connection', 'connection', 'breaker-open'])
  expect(calls).toHaveLength(4)
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(await answer('good')).toBe('good')
})
