import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from './embedded.ts'
import { ensureLogins } from './logins.ts'

let dir: string
let server: Embedded
const passwords = { owner: `o'w"n%L`, app: 'a p p/@', platform: 'p' }

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'wanpu-embedded-'))
  server = await startEmbedded({ dir })
}, 60_000)

afterAll(async () => {
  await server.stop()
  await rm(dir, { recursive: true, force: true })
}, 60_000)

const ask = async (url: string, text: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(text)
  } finally {
    await sql.end()
  }
}

test('the superuser needs the password that the folder keeps to itself', async () => {
  expect((await stat(path.join(dir, 'password'))).mode & 0o777).toBe(0o600)
  await expect(ask(server.superuserUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(
    /authentication/,
  )
})

test('the three logins are plain roles with limits, and a second call changes only passwords', async () => {
  const first = await ensureLogins(server.superuserUrl, { ...passwords, app: 'old' })
  const urls = await ensureLogins(server.superuserUrl, passwords)
  await expect(ask(first.app, 'select 1')).rejects.toThrow(/authentication/)

  for (const url of Object.values(urls)) {
    const [role] = await ask(
      url,
      'select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong from pg_roles where rolname = current_user',
    )
    expect(role).toEqual({ strong: false })
  }
  expect(await ask(urls.app, 'show statement_timeout')).toEqual([{ statement_timeout: '5s' }])
  expect(await ask(urls.platform, 'show transaction_timeout')).toEqual([{ transaction_timeout: '15s' }])
  await expect(ask(urls.app, 'create schema mine')).rejects.toThrow(/permission denied/)
  expect(await ask(urls.owner, 'create schema mine')).toEqual([])
})

test('a second start takes over the running server', async () => {
  const again = await startEmbedded({ dir })
  expect([again.pid, again.port]).toEqual([server.pid, server.port])
})

test('after kill -9 of the postmaster a start succeeds and committed rows are there', async () => {
  await ask(server.superuserUrl, 'create table kept (n int); insert into kept values (7)')
  process.kill(server.pid, 'SIGKILL')
  await expect.poll(() => server.isRunning()).toBe(false)
  server = await startEmbedded({ dir, port: server.port })
  expect(await ask(server.superuserUrl, 'select n from kept')).toEqual([{ n: 7 }])
}, 60_000)

test('a taken port is named', async () => {
  const other = await mkdtemp(path.join(tmpdir(), 'wanpu-embedded-'))
  await expect(startEmbedded({ dir: other, fast: true, port: server.port })).rejects.toThrow(
    `port ${server.port}`,
  )
  await rm(other, { recursive: true, force: true })
}, 60_000)
