import { type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Outbound, outbound } from './outbound.ts'
import { markTransaction } from './transaction.ts'

type Answer = (response: ServerResponse) => void

/** The other side, on a port of its own for each test: it does what the test says, and remembers what it was asked. */
let server: Server
let answer: Answer
let asked: string[]
beforeEach(async () => {
  answer = fine
  asked = []
  server = createServer((request, response) => {
    asked.push(request.url!)
    answer(response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  vi.useRealTimers()
  server.closeAllConnections()
  server.close()
})
const answering = (next: Answer) => {
  answer = next
}
const provider = (limits: { name?: string; deadlineMs?: number; maxBytes?: number } = {}) =>
  outbound({
    name: 'test',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/base/`,
    ...limits,
  })
const ask = (send: Outbound, account?: string) =>
  send({ method: 'GET', path: '/thing?x=1', ...(account && { account }) }).then(
    ({ status }) => status,
    (error) => error.details.reason as string,
  )
const five = async (send: Outbound, account?: string) => {
  for (let time = 0; time < 5; time++) await ask(send, account)
}

const fine: Answer = (response) => response.end('{}')
const reset: Answer = (response) => response.destroy()
const broken: Answer = (response) => response.writeHead(500).end('oops')

test.each<[string, string, Answer]>([
  ['never comes', 'deadline', () => {}],
  [
    'drips without an end',
    'deadline',
    (response) => {
      const drip = setInterval(() => response.write('.'), 5)
      response.on('close', () => clearInterval(drip))
    },
  ],
  ['is cut before its head', 'connection', reset],
  ['is cut in its middle', 'connection', (response) => response.write('{"half":', () => response.destroy())],
  ['leads elsewhere', 'connection', (response) => response.writeHead(302, { location: '/else' }).end()],
  ['is too long', 'too-long', (response) => response.end('x'.repeat(1_001))],
  [
    'is too long once unpacked',
    'too-long',
    (response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(1_000_000))),
  ],
])('an answer that %s is none: %s', async (_, reason, how) => {
  answering(how)
  await expect(
    provider({ deadlineMs: reason === 'deadline' ? 100 : 60_000, maxBytes: 1_000 })({
      method: 'GET',
      path: '/a',
    }),
  ).rejects.toMatchObject({
    code: 'provider-unavailable',
    status: 503,
    details: { provider: 'test', reason },
  })
  expect(asked).toEqual(['/base/a'])
})

test('an answer without an end is cut at the limit, not read on', async () => {
  const closed = new Promise<void>((resolve) => {
    answering((response) => {
      const pour = () => {
        while (response.write('x'.repeat(10_000)));
      }
      response.on('drain', pour).on('close', resolve)
      pour()
    })
  })
  expect(await ask(provider({ maxBytes: 50_000 }))).toBe('too-long')
  await closed
})

test.each([200, 404, 500, 502])('%i with a page instead of JSON is an answer, as it came', async (status) => {
  answering((response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<html>'))
  const { body, ...said } = await provider()({ method: 'GET', path: '/a' })
  expect([said.status, String(body)]).toEqual([status, '<html>'])
})

test('a call inside a transaction is refused before it is made', async () => {
  const send = provider()
  await expect(markTransaction(() => send({ method: 'GET', path: '/a' }))).rejects.toThrow(
    'inside a transaction',
  )
  expect(asked).toEqual([])
})

test('no path leaves the provider’s origin', async () => {
  const send = provider()
  for (const path of ['//evil.example/', 'http://evil.example/', '@evil.example/'])
    await expect(send({ method: 'GET', path })).rejects.toThrow('not a path')
  expect(asked).toEqual([])
})

test.each<[string, Answer]>([
  ['cuts', reset],
  ['500s', broken],
])('after five %s in a row nobody is asked for 15 s, then one answer heals', async (_, how) => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const send = provider()
  answering(how)
  await five(send)
  answering(fine)
  vi.advanceTimersByTime(14_999)
  expect(await ask(send)).toBe('breaker-open')
  expect(asked).toHaveLength(5)

  vi.advanceTimersByTime(1)
  expect(await ask(send)).toBe(200)
  answering(how)
  for (let time = 0; time < 4; time++) await ask(send)
  answering(fine)
  expect(await ask(send)).toBe(200)
})

test('one more failure after the rest opens it again at once', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const send = provider()
  answering(reset)
  await five(send)
  vi.advanceTimersByTime(15_000)
  expect([await ask(send), await ask(send)]).toEqual(['connection', 'breaker-open'])
})

test('a refusal is no failure, and ends a row of them', async () => {
  const send = provider()
  answering(broken)
  for (let time = 0; time < 4; time++) await ask(send)
  answering((response) => response.writeHead(401).end())
  await ask(send)
  answering(broken)
  for (let time = 0; time < 4; time++) await ask(send)
  answering(fine)
  expect(await ask(send)).toBe(200)
})

test('each provider has a breaker of its own', async () => {
  const [one, other] = [provider({ name: 'one' }), provider({ name: 'other' })]
  answering(reset)
  await five(one)
  answering(fine)
  expect([await ask(one), await ask(other)]).toEqual(['breaker-open', 200])
})

test('500s about one account stop that account alone', async () => {
  const send = provider()
  answering(broken)
  await five(send, 'broken')
  answering(fine)
  expect([await ask(send, 'broken'), await ask(send, 'sound'), await ask(send)]).toEqual([
    'breaker-open',
    200,
    200,
  ])
})

test('silence stops every account', async () => {
  const send = provider()
  answering(reset)
  for (let time = 0; time < 5; time++) await ask(send, `account-${time}`)
  answering(fine)
  expect(await ask(send, 'another')).toBe('breaker-open')
})
