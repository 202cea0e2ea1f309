import { expect, test } from 'vitest'
import { RequestProblem, done, fieldErrors, isProblem, unwrap } from './problem.ts'

const answer = (body: unknown, status: number) =>
  Promise.resolve(new Response(JSON.stringify(body), { status }))
const failure = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => error,
  )

test('a success is what the server said', async () => {
  expect(await unwrap(answer({ id: '7' }, 201))).toEqual({ id: '7' })
})

test('a problem is thrown by its code with its details', async () => {
  const body = {
    type: '/problems/out-of-stock',
    title: 'There is not enough of this left',
    status: 409,
    code: 'out-of-stock',
    instance: '/orders',
    skuIds: ['a'],
  }
  const error = await failure(unwrap(answer(body, 409)))
  expect(error).toBeInstanceOf(RequestProblem)
  expect(error).toMatchObject({ code: 'out-of-stock', status: 409, details: { skuIds: ['a'] } })
  expect((error as RequestProblem).message).toBe('There is not enough of this left')
  expect(Object.keys((error as RequestProblem).details)).toEqual(['skuIds'])
  expect(isProblem(error, 'out-of-stock')).toBe(true)
  expect(isProblem(error, 'offline')).toBe(false)
})

test('a server that does not answer is offline', async () => {
  const asked = unwrap(Promise.reject(new TypeError('Failed to fetch')))
  expect(await failure(asked)).toMatchObject({ code: 'offline', status: 0 })
})

test('an answer of something in between is unreadable', async () => {
  const page = Promise.resolve(new Response('<h1>Bad Gateway</h1>', { status: 502 }))
  expect(await failure(unwrap(page))).toMatchObject({ code: 'unreadable', status: 502 })
  expect(await failure(unwrap(answer({ message: 'no code' }, 500)))).toMatchObject({ code: 'unreadable' })
})

test('a success without a body is fine where none is wanted', async () => {
  await expect(done(Promise.resolve(new Response(null, { status: 204 })))).resolves.toBeUndefined()
  expect(await failure(done(answer({ code: 'forbidden', title: 'No' }, 403)))).toMatchObject({
    code: 'forbidden',
  })
})

test('field errors name their field; others have none', async () => {
  const errors = [{ pointer: '/waybill', detail: 'too short' }, { pointer: 7 }]
  const error = await failure(unwrap(answer({ code: 'invalid-input', title: 'x', errors }, 422)))
  expect(fieldErrors(error)).toEqual([{ field: 'waybill', detail: 'too short' }])
  expect(fieldErrors(new Error('x'))).toEqual([])
})
