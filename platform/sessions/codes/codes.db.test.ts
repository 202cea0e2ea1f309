import { expect, test } from 'vitest'
import { problem } from '@wanpu/kit/problem'
import { system } from '@wanpu/migrations'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { merchantCodes, shopperCodes } from './flows.ts'

const held = testDatabase()
const purpose = 'prove-phone'
let lastPhone = 13_800_000_000
const newPhone = () => String((lastPhone += 1))

const shopWithCodes = async () => {
  const shop = await newShop(held)
  const codes = shopperCodes((verb) => shop.as(system, verb), 'pepper')
  const sent: string[] = []
  const ask = async (phone: string, { ip = '10.0.0.1', of = purpose } = {}) => {
    await codes.ask({ phone, purpose: of, ip }, async (_, code) => void sent.push(code))
    return sent.at(-1)!
  }
  const check = (phone: string, code: string, of = purpose) => codes.check({ phone, purpose: of, code })
  const age = (phone: string, by: string) => held.sudo`
    update shop.phone_codes set created_at = created_at - ${by}::interval, expires_at = expires_at - ${by}::interval
    where tenant_id = ${shop.tenantId} and phone = ${phone}`
  return { ...shop, codes, sent, ask, check, age }
}
const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
const withCode = (code: string) => expect.objectContaining({ code })

test('a code is good once', async () => {
  const { ask, check } = await shopWithCodes()
  const phone = newPhone()
  const code = await ask(phone)
  expect(code).toMatch(/^\d{6}$/)

  await check(phone, code)
  await expect(check(phone, code)).rejects.toEqual(withCode('phone-code-wrong'))
})

test('no code stands in the table', async () => {
  const { ask } = await shopWithCodes()
  const phone = newPhone()
  const code = await ask(phone)
  const [row] = await held.sudo`select mac from shop.phone_codes where phone = ${phone}`
  expect(row?.['mac']).toMatch(/^[\w-]{43}$/)
  expect(row?.['mac']).not.toContain(code)
})

test('the sixth try fails though it is right', async () => {
  const { ask, check } = await shopWithCodes()
  const phone = newPhone()
  const code = await ask(phone)
  for (let tried = 0; tried < 5; tried++) {
    await expect(check(phone, wrongFor(code))).rejects.toEqual(withCode('phone-code-wrong'))
  }
  await expect(check(phone, code)).rejects.toEqual(withCode('phone-code-wrong'))
})

test('the fifth try may be the right one', async () => {
  const { ask, check } = await shopWithCodes()
  const phone = newPhone()
  const code = await ask(phone)
  for (let tried = 0; tried < 4; tried++) await check(phone, wrongFor(code)).catch(() => {})
  await check(phone, code)
})

test('of twenty who use the right code at once, one is let in', async () => {
  const { ask, check } = await shopWithCodes()
  const phone = newPhone()
  const code = await ask(phone)
  const tried = await Promise.allSettled(Array.from({ length: 20 }, () => check(phone, code)))
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('twenty wrong tries at once count as five', async () => {
  const { ask, check } = await shopWithCodes()
  const phone = newPhone()
  const code = await ask(phone)
  await Promise.allSettled(Array.from({ length: 20 }, () => check(phone, wrongFor(code))))
  const [row] = await held.sudo`select tries, used_at from shop.phone_codes where phone = ${phone}`
  expect(row).toEqual({ tries: 5, used_at: null })
})

test('a code is over after five minutes of the database’s clock', async () => {
  const { ask, check, age } = await shopWithCodes()
  const [early, late] = [newPhone(), newPhone()]
  const [good, bad] = [await ask(early), await ask(late)]
  await age(early, '290 seconds')
  await age(late, '301 seconds')

  await check(early, good)
  await expect(check(late, bad)).rejects.toEqual(withCode('phone-code-wrong'))
})

test('the next code comes after a minute and ends the one before', async () => {
  const { ask, check, age } = await shopWithCodes()
  const phone = newPhone()
  const first = await ask(phone)
  await expect(ask(phone)).rejects.toMatchObject({
    code: 'phone-code-too-soon',
    details: { retryAfterSeconds: 60 },
  })

  await age(phone, '61 seconds')
  const second = await ask(phone)
  if (first !== second) await expect(check(phone, first)).rejects.toEqual(withCode('phone-code-wrong'))
  await check(phone, second)
})

test('who asks twice at once gets one code', async () => {
  const { ask, sent } = await shopWithCodes()
  const phone = newPhone()
  const asked = await Promise.allSettled([ask(phone), ask(phone), ask(phone)])
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(sent).toHaveLength(1)
})

test('a phone gets ten codes a day', async () => {
  const { ask, age } = await shopWithCodes()
  const phone = newPhone()
  for (let sent = 0; sent < 10; sent++) {
    await ask(phone)
    await age(phone, '2 minutes')
  }
  await expect(ask(phone)).rejects.toEqual(withCode('phone-code-limit'))
  await age(phone, '24 hours')
  await ask(phone)
})

test('an address gets sixty codes an hour', async () => {
  const { ask } = await shopWithCodes()
  for (let sent = 0; sent < 60; sent++) await ask(newPhone(), { ip: '10.9.9.9' })
  await expect(ask(newPhone(), { ip: '10.9.9.9' })).rejects.toEqual(withCode('phone-code-limit'))
  await ask(newPhone(), { ip: '10.9.9.8' })
})

test('a code is good for its purpose, its phone and its shop alone', async () => {
  const [shop, neighbour] = [await shopWithCodes(), await shopWithCodes()]
  const [phone, other] = [newPhone(), newPhone()]
  const code = await shop.ask(phone)
  await neighbour.ask(phone)
  await shop.ask(other, { of: 'sign-in' })

  await expect(shop.check(phone, code, 'sign-in')).rejects.toEqual(withCode('phone-code-wrong'))
  if (code !== shop.sent.at(-1))
    await expect(shop.check(other, code, 'sign-in')).rejects.toEqual(withCode('phone-code-wrong'))
  if (code !== neighbour.sent.at(-1))
    await expect(neighbour.check(phone, code)).rejects.toEqual(withCode('phone-code-wrong'))
  await shop.check(phone, code)
})

test('when the provider refuses, one may ask again at once; when it is silent, the code stays good', async () => {
  const { codes, ask, check } = await shopWithCodes()
  const phone = newPhone()
  const refuse = async () => {
    throw problem('sms-refused', 503, 'no')()
  }
  await expect(codes.ask({ phone, purpose, ip: '1' }, refuse)).rejects.toEqual(withCode('sms-refused'))
  await ask(phone)

  const silent = newPhone()
  let held_ = ''
  const fallSilent = async (_: string, code: string) => {
    held_ = code
    throw new Error('nothing heard')
  }
  await expect(codes.ask({ phone: silent, purpose, ip: '1' }, fallSilent)).rejects.toThrow('nothing heard')
  await check(silent, held_)
})

test('codes are neither sent nor checked inside a transaction', async () => {
  const { run, codes } = await shopWithCodes()
  const asked = { phone: newPhone(), purpose, ip: '1' }
  await expect(run(() => codes.ask(asked, async () => {}))).rejects.toThrow('inside a transaction')
  await expect(run(() => codes.check({ ...asked, code: '123456' }))).rejects.toThrow('inside a transaction')
})

test('merchants’ codes are a realm of their own; old codes are forgotten', async () => {
  const codes = merchantCodes(held.db.inPlatform, 'pepper')
  const { check } = await shopWithCodes()
  const phone = newPhone()
  let code = ''
  await codes.ask({ phone, purpose, ip: '1' }, async (_, sent) => void (code = sent))

  await expect(check(phone, code)).rejects.toEqual(withCode('phone-code-wrong'))
  await codes.check({ phone, purpose, code })

  await held.sudo`update platform.merchant_phone_codes set created_at = now() - interval '3 days' where phone = ${phone}`
  await codes.forgetOld()
  expect(await held.sudo`select 1 from platform.merchant_phone_codes where phone = ${phone}`).toHaveLength(0)
})
