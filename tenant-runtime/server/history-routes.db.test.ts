import { expect, test } from 'vitest'
import { auditPlatform, createMerchant, createTenant, joinShop } from '@wanpu/accounts'
import { auditShop } from '@wanpu/commerce/request'
import { newId } from '@wanpu/kit/ids'
import { type Actor, type PlatformCtx, shopDoor, system } from '@wanpu/migrations'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { askAs } from './testing/ask.ts'

const held = testDatabase()
const run = <T>(verb: (ctx: PlatformCtx) => Promise<T>) =>
  held.db.inPlatform((tx, now) => verb({ tx, now, actor: system }))

interface Answer {
  deeds: { deed: string; by: { kind: string; name: string } }[]
  next: string | null
}

const ask = (shopId: string, merchantId: string, query = '') =>
  askAs<Answer>(held, { merchantId, shopId }, `/history${query}`)

let phones = 13_700_000_000
const shopWithColleague = async () => {
  const person = (name: string) =>
    run((ctx) => createMerchant(ctx, { phone: String(++phones), name, passwordHash: 'none' }))
  const [owner, helper] = [await person('店主'), await person('小助')]
  const { id } = await run((ctx) => createTenant(ctx, { name: '店', industry: 'food', ownerId: owner.id }))
  await run((ctx) => joinShop(ctx, { merchantId: helper.id, tenantId: id, role: 'operator' }))
  const did = (actor: Actor, deed: 'products.create' | 'media.upload') =>
    shopDoor(held.db, id, actor)((ctx) => auditShop(ctx, deed, newId()))
  return { id, owner, helper, did }
}

test('deeds of both planes stand in one list with who did them, and staff’s own notes do not', async () => {
  const { id, owner, helper, did } = await shopWithColleague()
  await did({ kind: 'merchant', id: helper.id }, 'products.create')
  await did({ kind: 'merchant', id: helper.id }, 'media.upload')
  const staff: Actor = { kind: 'staff', id: newId() }
  for (const deed of ['review.rejected', 'shop.previewed'] as const)
    await run((ctx) => auditPlatform({ ...ctx, actor: staff }, { deed, tenantId: id }))

  const { status, body } = await ask(id, owner.id)
  expect(status).toBe(200)
  expect(body.deeds.map(({ deed, by }) => [deed, by.kind, by.name])).toEqual([
    ['review.rejected', 'staff', ''],
    ['products.create', 'merchant', '小助'],
  ])
  expect(body.next).toBeNull()
})

test('a page goes on where the last ended, over both planes', async () => {
  const { id, owner, did } = await shopWithColleague()
  for (let round = 0; round < 20; round++) {
    await did({ kind: 'merchant', id: owner.id }, 'products.create')
    await run((ctx) => auditPlatform(ctx, { deed: 'team.role', tenantId: id }))
  }
  const first = await ask(id, owner.id)
  const second = await ask(id, owner.id, `?after=${first.body.next}`)
  expect(first.body.deeds).toHaveLength(30)
  expect(second.body.deeds).toHaveLength(10)
  expect(second.body.next).toBeNull()
  expect((await ask(id, owner.id, '?after=none')).status).toBe(422)
})

test('who may not read it is told so', async () => {
  const { id, helper } = await shopWithColleague()
  expect((await ask(id, helper.id)).status).toBe(403)
})
