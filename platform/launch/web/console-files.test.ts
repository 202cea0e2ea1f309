import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bindings, Serve } from './compose.ts'
import { consoleBuild, consoleFiles } from './console-files.ts'

let folder: string
let serve: Serve

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wanpu-console-'))
  for (const name of ['assets', 'merchant']) await mkdir(path.join(folder, name))
  await writeFile(path.join(folder, 'merchant/index.html'), '<!doctype html><title>merchant</title>')
  await writeFile(path.join(folder, 'assets/app-1.js'), 'let a = 1')
  await writeFile(path.join(folder, 'secret.js'), 'no')
  serve = consoleFiles({ folder, entry: 'merchant', pictures: ['http://media.localhost:3000'] })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = async (url: string, headers: Record<string, string> = {}, method = 'GET') => {
  // Only these three are read of the request.
  const incoming = { url, method, headers } as Bindings['incoming']
  return serve(new Request(`http://localhost${encodeURI(url)}`), { incoming } as Bindings)
}

test('every address below the console gets its page, with a policy and no long cache', async () => {
  const answer = await ask('/console/0190/orders?state=paid')
  expect(await answer.text()).toContain('<title>merchant</title>')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  expect(answer.headers.get('content-security-policy')).toMatch(
    /script-src 'self';.*img-src 'self' data: blob: http:\/\/media/,
  )
})

test('a hashed file is kept for ever and sent small', async () => {
  const answer = await ask('/console/assets/app-1.js', { 'accept-encoding': 'gzip, br' })
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await answer.bytes()).toString()).toBe('let a = 1')
  expect(await (await ask('/console/assets/app-1.js')).text()).toBe('let a = 1')
})

test.each([
  '/console/assets/app-2.js',
  '/console/assets/../secret.js',
  '/console/assets/..%2fsecret.js',
  '/console/assets/',
])('%s is not there', async (url) => {
  expect((await ask(url)).status).toBe(404)
})

test('a console that is not built says so, and files take no writes', async () => {
  const unbuilt = consoleFiles({ folder, entry: 'staff', pictures: [] })
  const incoming = { url: '/', method: 'GET', headers: {} } as Bindings['incoming']
  expect((await unbuilt(new Request('http://staff.localhost/'), { incoming } as Bindings)).status).toBe(503)
  expect((await ask('/console', {}, 'POST')).status).toBe(405)
})

test('the build is named by the pages', async () => {
  const before = await consoleBuild(folder)
  await writeFile(path.join(folder, 'merchant/index.html'), '<!doctype html><title>merchant</title><p>new')
  expect(await consoleBuild(folder)).not.toBe(before)
})
