import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { cookieOf, testApps } from '../testing/ground.ts'

const held = testDatabase()
let apps: ReturnType<typeof testApps>
beforeAll(() => {
  apps = testApps(held)
})

let lastPhone = 13_600_000_000
const newPhone = () => String((lastPhone += 1))
const password = 'wanpu 2026'

type Way = 'sign-up' | 'password'
const askCode = (phone: string, way: Way = 'sign-up') =>
  apps.root.ask(`/api/platform/${way}/codes`, { method: 'POST', body: { phone } })
const prove = (phone: string, code: string, way: Way = 'sign-up', word = password) =>
  apps.root.ask(way === 'sign-up' ? '/api/platform/sign-up' : '/api/platform/password/resets', {
    method: 'POST',
    body: { phone, code, password: word },
  })
const codeFor = async (phone: string, way: Way = 'sign-up') => {
  expect((await askCode(phone, way)).status).toBe(204)
  return apps.sent.findLast((one) => one.phone === phone)!.code
}
const signIn = (phone: string, word: string) =>
  apps.root.ask('/api/platform/session', { method: 'POST', body: { phone, password: word } })
const session = (cookie: string) => apps.root.ask('/api/platform/session', { cookie })
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

test('a proven phone becomes an account that is signed in and signs in again', async () => {
  const phone = newPhone()
  const answer = await prove(phone, await codeFor(phone))
  expect(answer.status).toBe(201)
  expect(answer.json()).toMatchObject({ merchant: { phone }, shops: [] })
  expect((await session(cookieOf(answer))).json()).toMatchObject({ merchant: { phone } })
  expect((await signIn(phone, password)).status).toBe(201)
})

test('a used phone answers like a new one until its code is proven', async () => {
  const phone = newPhone()
  await prove(phone, await codeFor(phone))
  await held.sudo`update platform.merchant_phone_codes set created_at = created_at - interval '61 seconds'`

  const [used, fresh] = [await askCode(phone), await askCode(newPhone())]
  expect([used.status, used.text]).toEqual([fresh.status, fresh.text])
  const { code } = apps.sent.findLast((one) => one.phone === phone)!
  const guessed = await prove(phone, wrong(code))
  expect([guessed.status, guessed.json()['code']]).toEqual([422, 'phone-code-wrong'])
  const answer = await prove(phone, code, 'sign-up', 'another one')
  expect([answer.status, answer.json()['code']]).toEqual([409, 'phone-taken'])
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect((await signIn(phone, password)).status).toBe(201)
})

test('a code has five tries', async () => {
  const phone = newPhone()
  const code = await codeFor(phone)
  for (let tries = 0; tries < 5; tries++) expect((await prove(phone, wrong(code))).status).toBe(422)
  expect((await prove(phone, code)).json()['code']).toBe('phone-code-wrong')
})

test('the next code waits a minute, and ten a day are enough', async () => {
  const phone = newPhone()
  await codeFor(phone)
  const soon = await askCode(phone)
  expect([soon.status, soon.json()['code']]).toEqual([429, 'phone-code-too-soon'])
  expect(soon.json()['retryAfterSeconds']).toBeGreaterThan(0)
  for (let sent = 1; sent < 10; sent++) {
    await held.sudo`update platform.merchant_phone_codes set created_at = created_at - interval '61 seconds' where phone = ${phone}`
    await codeFor(phone)
  }
  await held.sudo`update platform.merchant_phone_codes set created_at = created_at - interval '61 seconds' where phone = ${phone}`
  expect((await askCode(phone)).json()['code']).toBe('phone-code-limit')
})

test('one code makes one account, however often it is sent at once', async () => {
  const phone = newPhone()
  const code = await codeFor(phone)
  const answers = await Promise.all([1, 2, 3].map(() => prove(phone, code)))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422, 422])
  expect(await held.sudo`select id from platform.merchants where phone = ${phone}`).toHaveLength(1)
})

test('a code for one purpose is none for another', async () => {
  const phone = newPhone()
  const code = await codeFor(phone)
  expect((await prove(phone, code, 'password')).json()['code']).toBe('phone-code-wrong')
})

test('a forgotten password is replaced by the phone, and every session before ends', async () => {
  const phone = newPhone()
  const before = cookieOf(await prove(phone, await codeFor(phone)))
  const answer = await prove(phone, await codeFor(phone, 'password'), 'password', 'a new word')
  expect(answer.status).toBe(201)
  expect((await session(before)).status).toBe(401)
  expect((await session(cookieOf(answer))).status).toBe(200)
  expect((await signIn(phone, password)).status).toBe(401)
  expect((await signIn(phone, 'a new word')).status).toBe(201)
})

test('a phone without an account learns that only once it is proven', async () => {
  const phone = newPhone()
  const code = await codeFor(phone, 'password')
  expect((await prove(phone, wrong(code), 'password')).json()['code']).toBe('phone-code-wrong')
  const answer = await prove(phone, code, 'password')
  expect([answer.status, answer.json()['code']]).toEqual([404, 'account-unknown'])
})

test('who knows the password changes it; other sessions end, this browser stays', async () => {
  const phone = newPhone()
  const here = cookieOf(await prove(phone, await codeFor(phone)))
  const elsewhere = cookieOf(await signIn(phone, password))
  const change = (current: string) =>
    apps.root.ask('/api/platform/password/changes', {
      method: 'POST',
      cookie: here,
      body: { current, next: 'a longer word' },
    })

  const refused = await change('not this one')
  expect([refused.status, refused.json()['code']]).toEqual([422, 'password-wrong'])
  expect((await session(elsewhere)).status).toBe(200)

  const answer = await change(password)
  expect(answer.status).toBe(201)
  expect((await session(elsewhere)).status).toBe(401)
  expect((await session(here)).status).toBe(401)
  expect((await session(cookieOf(answer))).status).toBe(200)
})

test('a short password and an odd phone are refused before a code is spent', async () => {
  const phone = newPhone()
  const code = await codeFor(phone)
  expect((await prove(phone, code, 'sign-up', 'short')).status).toBe(422)
  expect((await prove(phone, code)).status).toBe(201)
  expect((await askCode('12345')).status).toBe(422)
})
