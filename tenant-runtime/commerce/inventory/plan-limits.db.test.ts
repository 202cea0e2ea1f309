import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { planOf } from '@wanpu/billing'
import { newId } from '@wanpu/kit/ids'
import { answerProblem } from '@wanpu/kit/problem'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { merchantMedia } from '#media'
import type { ShopEnv, ShopServices } from '#request'
import { filesInMemory, tinyPicture } from '../media/testing/pictures.ts'
import { asking } from '../settings/testing/asking.ts'
import { merchantStock } from './index.ts'

const held = testDatabase()
const { limits } = planOf('basic@2026-11')

const fill = (shop: TestShop, kind: string, used: number) =>
  held.sudo`insert into shop.usage values (${shop.tenantId}, ${kind}, ${used})`
const used = async (shop: TestShop, kind: string) => {
  const [row] =
    await held.sudo`select used from shop.usage where tenant_id = ${shop.tenantId} and kind = ${kind}`
  return Number(row?.['used'] ?? 0)
}
const product = {
  title: '针织衫',
  pictures: [],
  options: [],
  skus: [{ choice: [], priceFen: 9900, addStock: 1, lowAt: 0 }],
}

test('of five products at once the last two places go to two, and the others are told why', async () => {
  const shop = await newShop(held)
  await fill(shop, 'products', limits.products.hard - 2)
  const ask = asking(shop, merchantStock as unknown as Hono<ShopEnv>)
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => ask('POST', '/', product, { 'idempotency-key': newId() })),
  )
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 409, 409, 409])
  expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({
    code: 'plan-limit-reached',
    kind: 'products',
    plan: 'basic@2026-11',
    limit: limits.products.hard,
    used: limits.products.hard,
  })
  const [made] =
    await held.sudo`select count(*)::int as n from shop.products where tenant_id = ${shop.tenantId}`
  expect([made?.['n'], await used(shop, 'products')]).toEqual([2, limits.products.hard])
})

test('a picture counts with its bytes, gives them back, and one too many leaves no file behind', async () => {
  const shop = await newShop(held)
  const files = filesInMemory()
  const app = new Hono<ShopEnv>()
    .onError(answerProblem)
    .use(async (c, next) => {
      c.set('tenant', {
        id: shop.tenantId,
        plan: 'basic@2026-11',
        accessUntil: new Date('2999-01-01'),
      } as never)
      c.set('services', { files, mediaUrl: '' } as unknown as ShopServices)
      c.set('inShop', (verb) => shop.as({ kind: 'merchant', id: shop.tenantId }, verb))
      c.set('decide', async () => {})
      await next()
    })
    .route('/', merchantMedia)
  const bytes = await tinyPicture()
  const upload = () =>
    app.request('/?name=a.png', {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'image/png' },
    })

  const kept = (await (await upload()).json()) as { id: string }
  expect(await used(shop, 'storage')).toBe(bytes.byteLength)
  expect((await app.request(`/${kept.id}`, { method: 'DELETE' })).status).toBe(200)
  expect(await used(shop, 'storage')).toBe(0)

  await held.sudo`update shop.usage set used = ${limits.storage.hard - bytes.byteLength + 1} where tenant_id = ${shop.tenantId}`
  const before = files.keys()
  const refused = await upload()
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
    409,
    'plan-limit-reached',
  ])
  expect(files.keys()).toEqual(before)
})
