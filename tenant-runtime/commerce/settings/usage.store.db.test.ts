import { expect, test } from 'vitest'
import { allowanceOf } from '@wanpu/billing'
import { newId } from '@wanpu/kit/ids'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { jobs, useLess, useMore } from './index.ts'

const held = testDatabase()
const allowance = { plan: 'basic@2026-11', limit: 5 }
const twoShops = async () => [await newShop(held), await newShop(held)] as const
const used = async (shop: TestShop, kind = 'products') => {
  const [row] =
    await held.sudo`select used from shop.usage where tenant_id = ${shop.tenantId} and kind = ${kind}`
  return Number(row?.['used'] ?? 0)
}

test('of twenty at once exactly as many get in as there is room, and the neighbour has room of its own', async () => {
  const [shop, other] = await twoShops()
  await other.run((ctx) => useMore(ctx, 'products', 5, allowance))
  const asked = await Promise.allSettled(
    Array.from({ length: 20 }, () => shop.run((ctx) => useMore(ctx, 'products', 1, allowance))),
  )
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  expect([await used(shop), await used(other)]).toEqual([5, 5])
})

test('a batch that does not fit as a whole adds nothing, and says what there is', async () => {
  const [shop] = await twoShops()
  await shop.run((ctx) => useMore(ctx, 'products', 3, allowance))
  for (const amount of [3, 6])
    await expect(shop.run((ctx) => useMore(ctx, 'products', amount, allowance))).rejects.toMatchObject({
      code: 'plan-limit-reached',
      status: 409,
      details: { kind: 'products', plan: 'basic@2026-11', limit: 5, used: 3, asked: amount },
    })
  expect(await used(shop)).toBe(3)
})

test('what fails later was never counted', async () => {
  const [shop] = await twoShops()
  const failing = shop.run(async (ctx) => {
    await useMore(ctx, 'products', 1, allowance)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await used(shop)).toBe(0)
})

test('room comes back, to zero at least, to its own shop alone', async () => {
  const [shop, other] = await twoShops()
  for (const one of [shop, other]) await one.run((ctx) => useMore(ctx, 'storage', 900))
  await shop.run((ctx) => useLess(ctx, 'storage', 400))
  expect([await used(shop, 'storage'), await used(other, 'storage')]).toEqual([500, 900])
  await shop.run((ctx) => useLess(ctx, 'storage', 900))
  expect(await used(shop, 'storage')).toBe(0)
})

test('the job copies the counters to the control plane, also twice and from several at once', async () => {
  const [shop] = await twoShops()
  await shop.run((ctx) => useMore(ctx, 'products', 4))
  await shop.run((ctx) => useMore(ctx, 'storage', 1_000))
  const [handler] = jobs(held)
  const waiting = (await held.waiting('usage-changed')).filter(
    ({ data }) => (data as { tenantId: string }).tenantId === shop.tenantId,
  )
  expect(waiting).toHaveLength(2)
  const copy = () => handler!.run({ tenantId: shop.tenantId } as never, { id: newId(), retry: 0 })
  await Promise.all([copy(), copy(), shop.run((ctx) => useMore(ctx, 'products', 1)).then(copy)])
  const copied =
    await held.sudo`select kind, used::int from platform.usage where tenant_id = ${shop.tenantId} order by kind`
  expect(copied).toEqual([
    { kind: 'products', used: 5 },
    { kind: 'storage', used: 1_000 },
  ])
})

test('a lapsed shop has the room of the trial, whatever it bought', () => {
  const now = new Date()
  const shop = { plan: 'flagship@2026-11', accessUntil: new Date(now.getTime() + 1) }
  expect(allowanceOf(shop, 'products', now)).toEqual({ plan: 'flagship@2026-11', limit: 20_000 })
  for (const accessUntil of [now, null])
    expect(allowanceOf({ ...shop, accessUntil }, 'products', now)).toEqual({
      plan: 'trial@2026-11',
      limit: 50,
    })
})
