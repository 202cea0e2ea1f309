import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { placeOrder } from './place-order.ts'

type Answer = { status: number; body: unknown } | 'lost'
let asked: { key: string; body: unknown }[]
let answers: Answer[]
const kept = new Map<string, string>()

beforeEach(() => {
  asked = []
  kept.clear()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal(
    'fetch',
    async (_path: string, { headers, body }: { headers: Record<string, string>; body: string }) => {
      asked.push({ key: headers['idempotency-key']!, body: JSON.parse(body) })
      const answer = answers.shift()
      if (!answer || answer === 'lost') throw new TypeError('network')
      return Response.json(answer.body, { status: answer.status })
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

const placed = { status: 201, body: { id: 'o1', isPaid: false } }
const refusal = (code: string, status = 409) => ({ status, body: { code } })

test('after a lost answer the same order is asked for with the same key, whatever is written meanwhile', async () => {
  answers = ['lost', placed]
  await expect(placeOrder('cart', { note: 'a' })).rejects.toMatchObject({ code: 'offline' })
  expect(await placeOrder('cart', { note: 'b' })).toMatchObject({ id: 'o1' })
  expect(asked[1]).toEqual(asked[0])
  expect(kept.size).toBe(0)
})

test('when the lost one turns out refused, the present one is placed under a key of its own', async () => {
  answers = ['lost', refusal('price-changed'), placed]
  await placeOrder('cart', { note: 'a' }).catch(() => {})
  expect(await placeOrder('cart', { note: 'b' })).toMatchObject({ id: 'o1' })
  expect(asked[2]!.body).toEqual({ note: 'b' })
  expect(asked[2]!.key).not.toBe(asked[0]!.key)
})

test('a refusal is final for its key', async () => {
  answers = [refusal('out-of-stock'), placed]
  await expect(placeOrder('cart', { note: 'a' })).rejects.toMatchObject({ code: 'out-of-stock' })
  await placeOrder('cart', { note: 'a' })
  expect(asked[1]!.key).not.toBe(asked[0]!.key)
})

test('an answer that says nothing about the order keeps its key', async () => {
  answers = [refusal('unavailable', 503), placed]
  await placeOrder('cart', { note: 'a' }).catch(() => {})
  await placeOrder('cart', { note: 'a' })
  expect(asked[1]!.key).toBe(asked[0]!.key)
})

test('while the first request still runs, the second waits for it', async () => {
  answers = [refusal('request-in-progress'), placed]
  expect(await placeOrder('cart', { note: 'a' })).toMatchObject({ id: 'o1' })
  expect(new Set(asked.map(({ key }) => key)).size).toBe(1)
})
