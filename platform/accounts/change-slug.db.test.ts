import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import type { PlatformCtx } from '@wanpu/migrations'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { changeSlug, createTenant, findMoved } from './index.ts'

const held = testDatabase()
const merchant = { kind: 'merchant' as const, id: newId() }
const run = <T>(verb: (ctx: PlatformCtx) => Promise<T>) =>
  held.db.inPlatform((tx, now) => verb({ tx, now, actor: merchant }))
const move = (tenantId: string, slug: string) => run((ctx) => changeSlug(ctx, tenantId, slug))
const slugOf = async (id: string) =>
  (await held.sudo`select slug from platform.tenants where id = ${id}`)[0]!['slug'] as string

test('a shop moves, what it had stays its own, and it may come back', async () => {
  const shop = await newShop(held)
  await move(shop.tenantId, 'mumian')
  expect(await slugOf(shop.tenantId)).toBe('mumian')
  expect(await run(({ tx }) => findMoved(tx, shop.slug))).toEqual({ tenantId: shop.tenantId })

  await move(shop.tenantId, shop.slug)
  expect(await run(({ tx }) => findMoved(tx, shop.slug))).toBeUndefined()
  expect(await run(({ tx }) => findMoved(tx, 'mumian'))).toEqual({ tenantId: shop.tenantId })
  const deeds =
    await held.sudo`select actor_id, details from platform.audit where tenant_id = ${shop.tenantId}`
  expect(deeds).toMatchObject([
    { actor_id: merchant.id, details: { from: shop.slug, to: 'mumian' } },
    { details: { from: 'mumian', to: shop.slug } },
  ])
})

test('what another shop has or had is taken, for new shops too', async () => {
  const [one, other] = [await newShop(held), await newShop(held)]
  await move(one.tenantId, 'chengnan')
  for (const slug of ['chengnan', one.slug])
    await expect(move(other.tenantId, slug)).rejects.toMatchObject({ code: 'slug-taken' })
  const owner = newId()
  await held.sudo`insert into platform.merchants (id, phone, name, password_hash) values (${owner}, '13600000001', '店主', '')`
  await expect(
    run((ctx) => createTenant(ctx, { name: '店', industry: 'food', ownerId: owner, slug: one.slug })),
  ).rejects.toMatchObject({ code: 'slug-taken' })
})

test('of two shops that want a name at once one gets it', async () => {
  const shops = [await newShop(held), await newShop(held)]
  const moved = await Promise.allSettled(shops.map(({ tenantId }) => move(tenantId, 'yiqi')))
  expect(moved.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(moved.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'slug-taken' } })
})

test.each(['admin', 'ab', 'Preview-x', 'preview-x', 'a_b_c', '-abc', 'xn--abcd', '店铺地址'])(
  '%s is no address',
  async (slug) => {
    const { tenantId } = await newShop(held)
    await expect(move(tenantId, slug)).rejects.toMatchObject({ code: 'slug-unacceptable' })
  },
)

test('an address changes three times in thirty days; keeping it is no change', async () => {
  const { tenantId } = await newShop(held)
  for (const slug of ['move-1', 'move-2', 'move-2', 'move-3']) await move(tenantId, slug)
  await expect(move(tenantId, 'move-4')).rejects.toMatchObject({ code: 'slug-changed-often' })
  await held.sudo`update platform.audit set at = now() - interval '31 days' where tenant_id = ${tenantId}`
  await move(tenantId, 'move-4')
  expect(await slugOf(tenantId)).toBe('move-4')
})
