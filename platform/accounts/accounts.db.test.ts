import { beforeAll, expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { type PlatformCtx, system } from '@wanpu/migrations'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { hashPassword, merchantSessions, staffSessions } from '@wanpu/sessions'
import {
  createMerchant,
  createStaff,
  createTenant,
  findMembership,
  findTenantBySlug,
  listTenants,
  shopsOf,
  signInMerchant,
  signInStaff,
} from './index.ts'

const held = testDatabase()
const run = <T>(verb: (ctx: PlatformCtx) => Promise<T>) =>
  held.db.inPlatform((tx, now) => verb({ tx, now, actor: system }))
const door = () => ({ inPlatform: held.db.inPlatform, pepper: 'pepper' })
const withCode = (code: string) => expect.objectContaining({ code })

let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword('right')
})
let lastPhone = 13_700_000_000
const newMerchant = () =>
  run((ctx) => createMerchant(ctx, { phone: String((lastPhone += 1)), name: '李掌柜', passwordHash }))

test('a shop is made with its owner, a name of its own and nothing more', async () => {
  const { id: ownerId } = await newMerchant()
  const tenant = await run((ctx) => createTenant(ctx, { name: '云裳集', industry: 'clothing', ownerId }))

  expect(tenant).toMatchObject({
    review: 'draft',
    service: 'trial',
    plan: null,
    accessUntil: null,
    firstLiveAt: null,
  })
  expect(await run(({ tx }) => findTenantBySlug(tx, tenant.slug))).toEqual(tenant)
  expect(await run(({ tx }) => findMembership(tx, ownerId, tenant.id))).toEqual({ role: 'owner', tenant })
  expect(await run(({ tx }) => shopsOf(tx, ownerId))).toEqual([{ role: 'owner', tenant }])
})

test('nobody is a member of a shop that is not theirs', async () => {
  const [one, other] = [await newMerchant(), await newMerchant()]
  const tenant = await run((ctx) => createTenant(ctx, { name: '店', industry: 'food', ownerId: one.id }))
  expect(await run(({ tx }) => findMembership(tx, other.id, tenant.id))).toBeUndefined()
  expect(await run(({ tx }) => shopsOf(tx, other.id))).toEqual([])
})

test('a chosen name must be possible and free', async () => {
  const { id: ownerId } = await newMerchant()
  const make = (slug: string) =>
    run((ctx) => createTenant(ctx, { name: '店', industry: 'food', ownerId, slug }))
  expect(await make('yunshang')).toMatchObject({ slug: 'yunshang' })
  await expect(make('yunshang')).rejects.toEqual(withCode('slug-taken'))
  await expect(make('staff')).rejects.toEqual(withCode('slug-unacceptable'))
})

test('a phone has one account, a staff name too', async () => {
  const { phone } = await newMerchant()
  await expect(run((ctx) => createMerchant(ctx, { phone, name: '二', passwordHash }))).rejects.toEqual(
    withCode('phone-taken'),
  )
  await run((ctx) => createStaff(ctx, { name: 'wang', passwordHash }))
  await expect(run((ctx) => createStaff(ctx, { name: 'wang', passwordHash }))).rejects.toEqual(
    withCode('account-taken'),
  )
})

test('the right password opens a session, ends the one before and is written down without the phone', async () => {
  const merchant = await newMerchant()
  const given = { account: merchant.phone, password: 'right', ip: '10.1.0.1', requestId: 'request-1' }
  const first = await signInMerchant(door(), given)
  expect(first.account).toEqual(merchant)

  const second = await signInMerchant(door(), { ...given, before: first.token })
  expect(await run(({ tx }) => merchantSessions(tx).read(first.token))).toBeNull()
  expect(await run(({ tx }) => merchantSessions(tx).read(second.token))).toMatchObject({
    accountId: merchant.id,
  })
  expect(await run(({ tx }) => staffSessions(tx).read(second.token))).toBeNull()

  const audit = await held.sudo`select * from platform.audit where actor_id = ${merchant.id}`
  expect(audit).toHaveLength(2)
  expect(audit[0]).toMatchObject({
    actor_kind: 'merchant',
    deed: 'session.started',
    request_id: 'request-1',
    details: { ip: '10.1.0.1' },
  })
  expect(JSON.stringify(audit)).not.toContain(merchant.phone)
})

test('a wrong password and an unknown account fail alike', async () => {
  const { phone } = await newMerchant()
  const failures = await Promise.all(
    [phone, '13999999999'].map((account) =>
      signInMerchant(door(), { account, password: 'wrong', ip: '10.1.0.2' }).catch((error: unknown) => error),
    ),
  )
  expect(failures[0]).toMatchObject({ code: 'sign-in-refused', status: 401, details: {} })
  expect(failures[1]).toEqual(failures[0])
})

test('after ten wrong passwords from one address even the right one waits; elsewhere it does not', async () => {
  const { phone } = await newMerchant()
  const attempt = (password: string, ip: string) => signInMerchant(door(), { account: phone, password, ip })
  const asked = await Promise.allSettled(Array.from({ length: 14 }, () => attempt('wrong', '10.1.0.3')))
  const codes = asked.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'in'))
  expect(codes.filter((code) => code === 'sign-in-refused')).toHaveLength(10)
  expect(codes.filter((code) => code === 'sign-in-too-often')).toHaveLength(4)

  await expect(attempt('right', '10.1.0.3')).rejects.toEqual(withCode('sign-in-too-often'))
  await attempt('right', '10.1.0.4')
  await held.sudo`update platform.audit set at = at - interval '16 minutes' where details->>'ip' = '10.1.0.3'`
  await attempt('right', '10.1.0.3')
})

test('signing in rightly, however often, is no attack', async () => {
  const { phone } = await newMerchant()
  for (let times = 0; times < 12; times++)
    await signInMerchant(door(), { account: phone, password: 'right', ip: '10.1.0.5' })
})

test('one account is guessed at from many addresses no more than fifty times', async () => {
  const { phone } = await newMerchant()
  const guess = (ip: string) => signInMerchant(door(), { account: phone, password: 'wrong', ip })
  for (let asked = 0; asked < 50; asked += 10) {
    await Promise.allSettled(Array.from({ length: 10 }, (_, n) => guess(`10.2.${asked}.${n}`)))
  }
  await expect(guess('10.2.99.99')).rejects.toEqual(withCode('sign-in-too-often'))
})

test('staff sign in by name, in a realm of their own', async () => {
  const { id } = await run((ctx) => createStaff(ctx, { name: 'zhao', passwordHash }))
  const { token, account } = await signInStaff(door(), { account: 'zhao', password: 'right', ip: '10.3.0.1' })
  expect(account).toEqual({ id, name: 'zhao' })
  expect(await run(({ tx }) => staffSessions(tx).read(token))).toMatchObject({ accountId: id })
  expect(await run(({ tx }) => merchantSessions(tx).read(token))).toBeNull()
  await expect(
    signInMerchant(door(), { account: 'zhao', password: 'right', ip: '10.3.0.1' }),
  ).rejects.toEqual(withCode('sign-in-refused'))
})

test('shops are listed the youngest first, page by page, and found by part of a name', async () => {
  const { id: ownerId } = await newMerchant()
  const mark = newId().slice(-6)
  const made = []
  for (const name of ['一', '二', '三']) {
    made.push(await run((ctx) => createTenant(ctx, { name: `${name}${mark}Aé%`, industry: 'food', ownerId })))
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const list = (page: { search?: string; after?: string; limit: number }) =>
    run(async ({ tx }) => (await listTenants(tx, page)).map(({ tenant }) => tenant.id))
  const [first, second, third] = made.map(({ id }) => id)

  expect(await list({ search: mark, limit: 2 })).toEqual([third, second])
  expect(await list({ search: mark, limit: 2, after: second! })).toEqual([first])
  expect(await list({ search: `${mark}aÉ%`, limit: 5 })).toHaveLength(3)
  expect(await list({ search: made[0]!.slug.toUpperCase(), limit: 5 })).toEqual([first])
  expect(await list({ search: `${mark}_`, limit: 5 })).toEqual([])
})
