import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { markTransaction } from '@wanpu/kit/transaction'
import { createFiles } from './index.ts'

/** A bucket that keeps what is put, and answers 503 while it is `away`. */
const kept = new Map<string, Buffer>()
let away = false
const server = createServer((request, response) => void answer(request, response))
const answer = async (request: IncomingMessage, response: ServerResponse) => {
  const body = await buffer(request)
  const [path] = request.url!.split('?') as [string]
  if (away) return response.writeHead(503).end()
  if (request.method === 'PUT') {
    kept.set(path, body)
    return response.writeHead(200, { etag: '"x"' }).end()
  }
  const found = kept.get(path)
  if (!found) return response.writeHead(404).end()
  const headers = {
    'content-length': found.byteLength,
    etag: '"x"',
    'last-modified': new Date(0).toUTCString(),
  }
  return response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : found)
}
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => void server.close())

const bucket = () => {
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  return createFiles({
    kind: 's3',
    bucket: 'wanpu',
    region: 'x',
    accessKeyId: 'a',
    secretAccessKey: 'b',
    endpoint,
  })
}

test('a file put into the bucket comes back, one never put is none', async () => {
  const files = await bucket()
  await files.put('t/a/200.webp', Buffer.from('picture'), 'image/webp')
  const file = await files.open('t/a/200.webp')
  expect([file?.bytes, await text(file!.stream)]).toEqual([7, 'picture'])
  expect(await files.open('t/b/200.webp')).toBeNull()
})

test('the bucket is never called inside a transaction', async () => {
  const files = await bucket()
  await expect(markTransaction(() => files.open('t/a/200.webp'))).rejects.toThrow('inside a transaction')
})

test('a bucket that is away is named as such, and left alone after five failures', async () => {
  const files = await bucket()
  away = true
  for (let time = 0; time < 5; time++) {
    await expect(files.open('t/a/200.webp')).rejects.toMatchObject({
      code: 'provider-unavailable',
      details: { reason: 'connection' },
    })
  }
  away = false
  await expect(files.open('t/a/200.webp')).rejects.toMatchObject({ details: { reason: 'breaker-open' } })
})
