import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteAt } from '../site.ts'
import { compose, type Serve } from './compose.ts'
import { type Listening, listen } from './listen.ts'
import { type Place, placeOf, places, roles } from './places.ts'

const site = siteAt('http://localhost:3000')
const own = siteAt('https://wanpu.example')

test.each<[string, string, Place | null]>([
  ['localhost:3000', '/', 'site'],
  ['LOCALHOST', '/pricing', 'site'],
  ['localhost', '/api/platform/session', 'site'],
  ['localhost', '/callbacks/wechat/component', 'site'],
  ['localhost', '/callbacks/lemonsqueezy', 'site'],
  ['localhost', '/console', 'console'],
  ['localhost', '/console/0190/orders', 'console'],
  ['localhost', '/console/assets/a.js', 'console'],
  ['localhost', '/consoles', 'site'],
  ['localhost', '/api/shop/0190/orders', 'merchant'],
  ['localhost', '/api/shopping', 'site'],
  ['localhost', '/callbacks/pay/x', 'merchant'],
  ['localhost', '/oauth/wechat', 'merchant'],
  ['staff.localhost:3000', '/', 'staffConsole'],
  ['staff.localhost', '/console/assets/a.js', 'staffConsole'],
  ['staff.localhost', '/api/staff/session', 'staff'],
  ['media.localhost', '/a.webp', 'media'],
  ['yunshang.localhost:3000', '/', 'shop'],
  ['preview-yunshang.localhost', '/', 'shop'],
  ['a.b.localhost', '/', null],
  ['-x.localhost', '/', null],
  ['127.0.0.1:3000', '/', null],
  ['evil.example', '/', null],
  ['localhost.evil.example', '/', null],
  ['', '/', null],
])('in the demo %s%s belongs to %s', (host, path, place) => {
  expect(placeOf(site, host, path, { ownHosts: false })).toBe(place)
})

test.each<[string, Place | null]>([
  ['wanpu.example', 'site'],
  ['yun.wanpu.example', 'shop'],
  ['shop.merchant.example', 'shop'],
  ['10.0.0.1', null],
  ['x.localhost', null],
])('in production %s belongs to %s', (host, place) => {
  expect(placeOf(own, host, '/', { ownHosts: true })).toBe(place)
})

test('the two halves make the whole and share nothing', () => {
  expect([...roles.platform, ...roles.runtime].sort()).toEqual([...places].sort())
})

let server: Listening
let isDatabaseThere = true
const release: (() => void)[] = []
const say =
  (word: string): Serve =>
  async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/slow') await new Promise<void>((resolve) => release.push(resolve))
    if (pathname === '/broken') throw new Error('secret detail')
    return new Response(`${word} ${(await request.text()).length}`)
  }

const start = () =>
  listen({
    fetch: compose({
      site,
      parts: { site: say('site'), merchant: say('merchant'), shop: say('shop') },
      ping: async () => {
        if (!isDatabaseThere) throw new Error('away')
      },
      isDemo: true,
      isBehindProxy: false,
      build: 'b1',
    }),
    port: 0,
    bind: '127.0.0.1',
    sharesPort: false,
  })

beforeAll(async () => {
  server = await start()
})
afterAll(() => server.close(0))

interface Answer {
  status: number
  body: string
  headers: Record<string, string | string[] | undefined>
}
interface Asked {
  body?: string
  chunked?: boolean
  port?: number
}
const ask = (host: string, path: string, { body, chunked = false, port = server.port }: Asked = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const headers = {
      host,
      ...(body !== undefined && !chunked && { 'content-length': Buffer.byteLength(body) }),
    }
    const asking = request({ port, path, method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: text, headers: answer.headers }))
    })
    asking.on('error', reject)
    if (chunked) asking.flushHeaders()
    asking.end(body)
  })

test('a request reaches the part of its host and gets a request id', async () => {
  const answer = await ask('yunshang.localhost', '/')
  expect(answer).toMatchObject({ status: 200, body: 'shop 0' })
  expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  expect((await ask('localhost', '/api/shop/1/orders')).headers['x-wanpu-build']).toBe('b1')
})

test('a foreign host is refused, health is told to everybody', async () => {
  expect((await ask('evil.example', '/')).status).toBe(421)
  expect(await ask('127.0.0.1', '/healthz')).toMatchObject({ status: 200, body: 'ok' })
})

test('a part that this process does not mount is not found', async () => {
  expect((await ask('media.localhost', '/x')).status).toBe(404)
})

test('readiness follows the database', async () => {
  expect((await ask('localhost', '/readyz')).status).toBe(200)
  isDatabaseThere = false
  expect((await ask('localhost', '/readyz')).status).toBe(503)
  isDatabaseThere = true
})

test('a body past the limit is 413, said or counted', async () => {
  const long = 'x'.repeat(1024 * 1024 + 1)
  expect((await ask('localhost', '/', { body: long })).status).toBe(413)
  expect((await ask('localhost', '/', { body: long, chunked: true })).status).toBe(413)
  expect(await ask('localhost', '/', { body: 'x'.repeat(1024 * 1024), chunked: true })).toMatchObject({
    status: 200,
  })
})

test('what we did not expect is answered without its words', async () => {
  const answer = await ask('localhost', '/broken')
  expect(answer.status).toBe(500)
  expect(answer.body).not.toContain('secret detail')
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'internal', instance: '/broken' })
})

test('a server that closes finishes what runs', async () => {
  const other = await start()
  const running = ask('localhost', '/slow', { port: other.port })
  await expect.poll(() => release.length).toBe(1)
  const closed = other.close(60_000)
  await expect(ask('localhost', '/', { port: other.port })).rejects.toThrow()
  release[0]?.()
  expect((await running).body).toBe('site 0')
  await closed
})

test('a server that closes cuts what runs too long', async () => {
  const other = await start()
  const running = ask('localhost', '/slow', { port: other.port })
  await expect.poll(() => release.length).toBe(2)
  await Promise.all([other.close(100), expect(running).rejects.toThrow()])
})
