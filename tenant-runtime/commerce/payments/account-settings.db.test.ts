import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { outside, vectorAppid, vectorMerchant } from '../checkout/testing/outside.ts'
import { appOf, tradeServices } from '../checkout/testing/trade.ts'

const held = testDatabase()
const world = outside()

const strange = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const { mchid, serial, privateKeyPem, apiv3Key, publicKey } = vectorMerchant
const whole = { merchantName: '云裳服饰', mchid, serial, privateKey: privateKeyPem, apiv3Key, publicKey }

const bind = async (shop: TestShop, appid: string) => {
  await held.sudo`delete from platform.wechat_authorizers where appid = ${appid} or tenant_id = ${shop.tenantId}`
  await held.sudo`
    insert into platform.wechat_authorizers (appid, tenant_id, state, nick_name)
    values (${appid}, ${shop.tenantId}, 'authorized', '云裳集')`
}

const merchantOf = async (appid: string | null) => {
  const shop = await newShop(held)
  if (appid) await bind(shop, appid)
  const ask = appOf(tradeServices(held, world), shop, { kind: 'merchant', id: newId() })
  const put = (change: object = {}) => ask('PUT', '/m/payments/account', { ...whole, ...change })
  const check = async () => (await ask('POST', '/m/payments/account/checks')).json
  return { shop, ask, put, check, get: async () => (await ask('GET', '/m/payments/account')).json }
}
const someAppid = () => `wx${randomBytes(8).toString('hex')}`

test('a new account is shown without its secrets, and the neighbour has none', async () => {
  const [mine, other] = [await merchantOf(someAppid()), await merchantOf(someAppid())]
  expect(await mine.get()).toMatchObject({ account: null, officialAccount: { name: '云裳集' } })
  const saved = await mine.put()
  expect(saved.status).toBe(200)
  expect(saved.json.account).toMatchObject({
    mchid,
    merchantName: '云裳服饰',
    notifyUrl: expect.stringMatching(/^https:\/\/wanpu\.example\/callbacks\/pay\/[\w-]{20,}$/),
  })
  expect(saved.text).not.toContain(apiv3Key)
  expect(saved.text).not.toContain('PRIVATE KEY')
  expect((await other.get()).account).toBeNull()
})

test('secrets that are left out stay, and so does the notify address; another merchant number needs its own', async () => {
  const { put, get, shop } = await merchantOf(someAppid())
  const first = (await put()).json.account
  const kept = { privateKey: undefined, apiv3Key: undefined }
  const edited = await put({ ...kept, merchantName: '新名字' })
  expect(edited.json.account).toMatchObject({ merchantName: '新名字', notifyUrl: first.notifyUrl })

  const refused = await put({ ...kept, mchid: '1900000999' })
  expect(refused.status).toBe(422)
  expect(refused.json.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
    '/privateKey',
    '/apiv3Key',
  ])
  expect((await get()).account.mchid).toBe(mchid)

  await put({ mchid: '1900000999' })
  const after = (await get()).account
  expect(after.mchid).toBe('1900000999')
  expect(after.notifyUrl).not.toBe(first.notifyUrl)
  const [row] = await held.sudo`
    select count(*) filter (where is_active)::int as active, count(*)::int as all
    from shop.payment_accounts where tenant_id = ${shop.tenantId}`
  expect({ ...row }).toEqual({ active: 1, all: 2 })
})

test('two saves at once leave one account', async () => {
  const { put, shop } = await merchantOf(someAppid())
  const answers = await Promise.all([put(), put()])
  expect(answers.map(({ status }) => status).filter((status) => status !== 409)).toContain(200)
  const [row] = await held.sudo`
    select count(*)::int as n from shop.payment_accounts where tenant_id = ${shop.tenantId} and is_active`
  expect(row!['n']).toBe(1)
})

test('without an Official Account there is nothing to be paid under', async () => {
  const { put, check } = await merchantOf(null)
  expect((await put()).json.code).toBe('official-account-needed')
  expect((await check()).code).toBe('payment-not-set-up')
})

test.each([
  ['privateKey', publicKey.pem, 'is-a-public-key'],
  ['privateKey', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'is-a-certificate'],
  [
    'privateKey',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----',
    'is-encrypted',
  ],
  ['privateKey', 'hello', 'not-a-key'],
  ['publicKey/pem', strange.privateKey, 'is-a-private-key'],
  ['publicKey/pem', '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----', 'not-a-key'],
])('a wrong %s is called by what it is', async (field, pem, detail) => {
  const { put, get } = await merchantOf(someAppid())
  const change = field === 'privateKey' ? { privateKey: pem } : { publicKey: { ...publicKey, pem } }
  const answer = await put(change)
  expect(answer.status).toBe(422)
  expect(answer.json.errors).toEqual([{ pointer: `/${field}`, detail }])
  expect((await get()).account).toBeNull()
})

const resultsOf = ({ steps }: { steps: { step: string; result: string; code: string | null }[] }) =>
  steps.map(({ step, result, code }) => `${step} ${result}${code ? ` ${code}` : ''}`)

test('the check passes for a right account and closes the order that it opened', async () => {
  const { put, check } = await merchantOf(vectorAppid)
  await put()
  const known = world.orders.size
  expect(resultsOf(await check())).toEqual([
    'signature passed',
    'apiv3Key unproven',
    'verification passed',
    'order passed',
  ])
  const [opened] = [...world.orders.values()].slice(known)
  expect(opened).toMatchObject({ state: 'CLOSED', totalFen: 1 })
})

test('the check names the step that fails', async () => {
  const { shop, put, check } = await merchantOf(vectorAppid)
  await put({ privateKey: strange.privateKey })
  expect(resultsOf(await check())).toEqual([
    'signature failed SIGN_ERROR',
    'apiv3Key skipped',
    'verification skipped',
    'order skipped',
  ])

  await put({ publicKey: { id: publicKey.id, pem: strange.publicKey } })
  expect(resultsOf(await check())).toContain('verification failed unverified')

  await put({ publicKey: null })
  expect(resultsOf(await check()).slice(0, 2)).toEqual([
    'signature passed',
    'apiv3Key failed no-certificates',
  ])

  await bind(shop, someAppid())
  await put()
  expect(resultsOf(await check()).at(-1)).toBe('order failed APPID_MCHID_NOT_MATCH')
})
