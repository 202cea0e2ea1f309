import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
let folder: string
let bundle: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wanpu-bundle-'))
  const entry = path.join(import.meta.dirname, 'production.ts')
  // The bundler writes each module's path above it.
  await promisify(execFile)(
    path.join(root, 'node_modules/.bin/rolldown'),
    [
      entry,
      '--platform',
      'node',
      '--format',
      'esm',
      '--dir',
      folder,
      ...outside.flatMap((name) => ['--external', name]),
    ],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  )
  const files = await readdir(folder)
  bundle = (await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))).join('\n')
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const outside = ['sharp', '@node-rs/argon2', 'pg-native', 'cloudflare:sockets']
const modules = () =>
  [...bundle.matchAll(/^\/\/ (\S+\.(?:[cm]?[jt]s|json))$/gm)].map((match) => match[1] ?? '')

test('the bundle of production holds what it needs', () => {
  expect(modules()).toContain('platform/launch/run-role.ts')
  expect(modules()).toContain('platform/server/platform-app.ts')
  expect(modules().some((name) => name.startsWith('tenant-runtime/commerce/'))).toBe(true)
})

test.each([
  ['the sandbox', /^platform\/sandbox\//],
  ['the demo and its seed', /^platform\/launch\/(demo|seed|start-demo)/],
  ['the embedded database', /^platform\/kit\/postgres\//],
  ['what tests', /\/testing\/|\.test\.ts|node_modules\/(msw|vitest|fast-check|@playwright)\//],
])('the bundle of production does not hold %s', (_, path) => {
  expect(modules().filter((name) => path.test(name))).toEqual([])
})

test('the bundle of production brings no source map', async () => {
  expect((await readdir(folder)).filter((file) => file.endsWith('.map'))).toEqual([])
  expect(bundle).not.toContain('sourceMappingURL=data:')
})
