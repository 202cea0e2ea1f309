import { createSign, createVerify } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSecrets } from './secrets.ts'
import { type Running, runningSandbox } from './testing/running.ts'
import { demoWorld } from './world.ts'

let running: Running
beforeEach(async () => {
  running = await runningSandbox()
})
afterEach(() => running.stop())

test('every page opens with the sandbox’s mark on it', async () => {
  for (const target of [
    '/',
    '/_sandbox/sms',
    '/_sandbox/merchants',
    '/_sandbox/faults/page',
    '/_sandbox/phone',
    '/_sandbox/phone/scan',
    '/_sandbox/jweixin.js',
    '/_sandbox/assets/sandbox.css',
    '/_sandbox/faces/chen.svg',
    '/_sandbox/codes/wx2b63d18fa5e4c972.svg',
    '/healthz',
  ]) {
    const { status, headers } = await running.call('GET', target)
    expect([target, status, headers.get('x-wanpu-sandbox')]).toEqual([target, 200, '1'])
  }
  const lost = await running.call('GET', '/_sandbox/assets/..%2Fsecrets.ts')
  expect([lost.status, lost.headers.get('x-wanpu-sandbox')]).toEqual([404, '1'])
})

test('keys are made once, kept for their owner only, and stay the same', async () => {
  const file = path.join(running.dataDir, 'sandbox', 'secrets.json')
  const made = await openSecrets(file, demoWorld, Date.now())
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await openSecrets(file, demoWorld, Date.now())).toEqual(made)

  const newcomer = { ...demoWorld.merchants[0]!, mchid: '1688800199' }
  const grown = await openSecrets(file, { ...demoWorld, merchants: [...demoWorld.merchants, newcomer] }, 0)
  expect(grown).toMatchObject(made)
  expect(grown.merchants[newcomer.mchid]!.apiV3Key).toHaveLength(32)

  expect(made.component.encodingAesKey).toMatch(/^[A-Za-z0-9]{43}$/)
  for (const { mchid } of demoWorld.merchants) expect(made.merchants[mchid]!.apiV3Key).toHaveLength(32)
  expect(await readFile(file, 'utf8')).toContain('PRIVATE KEY')
})

test('credentials hold the merchant’s own halves and not WeChat Pay’s private ones', async () => {
  const { text } = await running.call('GET', '/_sandbox/credentials')
  const told = JSON.parse(text) as {
    merchants: { privateKey: string; certificate: string; publicKey: string }[]
  }
  const { privateKey, certificate, publicKey } = told.merchants[0]!
  const signature = createSign('sha256').update('x').sign(privateKey)
  expect(createVerify('sha256').update('x').verify(certificate, signature)).toBe(true)
  expect(publicKey).toContain('BEGIN PUBLIC KEY')
  expect(text.match(/BEGIN PRIVATE KEY/g)).toHaveLength(told.merchants.length)
})

test('a foreign Host header is refused', async () => {
  const answer = await running.sandbox.app.request('http://evil.example/_sandbox/credentials')
  expect(answer.status).toBe(421)
})
