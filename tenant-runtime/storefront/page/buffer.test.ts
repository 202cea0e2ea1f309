import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createPageBuffer, sendBuffered } from './buffer.ts'

const rendered =
  (html: string, changesAt: number | null = null) =>
  async () => ({ html, status: 200, headers: {}, changesAt })
const now = () => Date.now()

test('a page is rendered once while many ask for it', async () => {
  const buffer = createPageBuffer(1_000_000)
  let renders = 0
  const slow = async () => {
    renders += 1
    await new Promise((resolve) => setTimeout(resolve, 10))
    return { html: 'x', status: 200, headers: {}, changesAt: null }
  }
  await Promise.all(Array.from({ length: 20 }, () => buffer.fill('a', '/', slow)))
  expect(renders).toBe(1)
  expect(buffer.find('a', '/', now())).toBeDefined()
})

test('a render begun before an edit is not kept after it', async () => {
  const buffer = createPageBuffer(1_000_000)
  let finish: (html: string) => void = () => {}
  const html = new Promise<string>((resolve) => (finish = resolve))
  const filling = buffer.fill('a', '/', async () => ({
    html: await html,
    status: 200,
    headers: {},
    changesAt: null,
  }))
  buffer.drop('a')
  const after = buffer.fill('a', '/', rendered('new'))
  finish('old')
  await Promise.all([filling, after])
  expect(Buffer.from(buffer.find('a', '/', now())!.identity.body).toString()).toBe('new')
})

test('one shop’s edit leaves other shops’ pages', async () => {
  const buffer = createPageBuffer(1_000_000)
  await buffer.fill('a', '/', rendered('a'))
  await buffer.fill('b', '/', rendered('b'))
  buffer.drop('a')
  expect(buffer.find('a', '/', now())).toBeUndefined()
  expect(Buffer.from(buffer.find('b', '/', now())!.identity.body).toString()).toBe('b')
})

test('the oldest pages leave when the bytes are used up', async () => {
  const buffer = createPageBuffer(30_000)
  for (let n = 0; n < 40; n++) await buffer.fill(`t${n}`, '/', rendered(`${n}${'x'.repeat(2_000)}`))
  expect(buffer.size()).toBeLessThanOrEqual(30_000)
  expect(buffer.find('t0', '/', now())).toBeUndefined()
  expect(buffer.find('t39', '/', now())).toBeDefined()
})

test('a page is not fresh after the time at which it changes by itself, nor after a minute', async () => {
  const buffer = createPageBuffer(1_000_000)
  await buffer.fill('a', '/', rendered('sale', now() + 500))
  await buffer.fill('a', '/b', rendered('calm'))
  expect(buffer.find('a', '/', now())).toBeDefined()
  expect(buffer.find('a', '/', now() + 600)).toBeUndefined()
  expect(buffer.find('a', '/b', now() + 61_000)).toBeUndefined()
})

test('a browser gets the encoding it takes, and 304 for what it has', async () => {
  const buffer = createPageBuffer(1_000_000)
  const page = await buffer.fill('a', '/', rendered('<p>商城</p>'.repeat(50)))
  const bytes = async (encodings?: string) =>
    Buffer.from(await sendBuffered(page, { etag: undefined, encodings, requestId: 'r1' }).arrayBuffer())
  expect(brotliDecompressSync(await bytes('gzip, br')).toString()).toContain('商城')
  expect(gunzipSync(await bytes('gzip')).toString()).toContain('商城')
  expect((await bytes()).toString()).toContain('商城')
  expect(sendBuffered(page, { etag: page.etag, encodings: 'br', requestId: 'r1' }).status).toBe(304)
})
