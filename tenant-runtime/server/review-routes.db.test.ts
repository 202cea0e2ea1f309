import { beforeAll, expect, test } from 'vitest'
import { createMerchant, createTenant, decideReview } from '@wanpu/accounts'
import { newId } from '@wanpu/kit/ids'
import { type PlatformCtx, system } from '@wanpu/migrations'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { askAs } from './testing/ask.ts'

const held = testDatabase()
let ownerId: string
let id: string
const run = <T>(verb: (ctx: PlatformCtx) => Promise<T>) =>
  held.db.inPlatform((tx, now) => verb({ tx, now, actor: system }))

beforeAll(async () => {
  const owner = await run((ctx) =>
    createMerchant(ctx, { phone: '13700000001', name: '商家', passwordHash: 'none' }),
  )
  const shop = await run((ctx) => createTenant(ctx, { name: '店', industry: 'food', ownerId: owner.id }))
  id = shop.id
  ownerId = owner.id
})

const ask = (path: string, method = 'GET') =>
  askAs<Record<string, unknown>>(
    held,
    { merchantId: ownerId, shopId: id },
    `/review${path}`,
    method === 'POST' ? { note: '请看' } : undefined,
  )

const makeReady = async () => {
  await held.sudo`update platform.tenants set access_until = now() + interval '1 day' where id = ${id}`
  await held.sudo`insert into platform.wechat_authorizers (appid, tenant_id, state) values ('wxreview', ${id}, 'authorized')`
  await held.sudo`insert into shop.shop_settings (tenant_id, name, intro, phone, ship_from) values (${id}, '店', '好店', '13700000001', '{"detail":"文二路 1 号"}')`
  await held.sudo`insert into shop.freight_templates (tenant_id, id, name, method) values (${id}, ${newId()}, '包邮', 'piece')`
  const account = newId()
  await held.sudo`insert into shop.payment_accounts (tenant_id, id, mchid, merchant_name, appid, serial, private_key_sealed, apiv3_key_sealed, endpoint_id)
    values (${id}, ${account}, '1', 'm', 'wx', 's', '', '', ${account})`
  const page = newId()
  await held.sudo`insert into shop.pages (tenant_id, id, kind, slug, title, draft) values (${id}, ${page}, 'home', 'home', '首页', '{}')`
  await held.sudo`insert into shop.page_versions (tenant_id, id, page_id, number, doc, created_by) values (${id}, ${newId()}, ${page}, 1, '{}', ${newId()})`
  await held.sudo`insert into shop.products (tenant_id, id, title, state, pictures, options, price_fen, highest_price_fen) values (${id}, ${newId()}, '糕', 'listed', '[]', '[]', 1, 1)`
  await held.sudo`insert into shop.audit (tenant_id, id, actor_kind, deed, details, at) values (${id}, ${newId()}, 'merchant', 'products.create', '{}', now())`
}

test('a shop is handed in once nothing is missing, sees why it was rejected, and is handed in again', async () => {
  const all = ['plan', 'wechat', 'profile', 'decoration', 'products', 'payment', 'shipping']
  expect((await ask('')).body).toMatchObject({ review: 'draft', missing: all, rounds: [] })
  expect(await ask('/rounds', 'POST')).toMatchObject({
    status: 409,
    body: { code: 'shop-not-ready', missing: all },
  })

  await makeReady()
  expect((await ask('')).body['missing']).toEqual([])
  const first = await ask('/rounds', 'POST')
  expect(first).toMatchObject({ status: 201, body: { round: 1, state: 'submitted', note: '请看' } })
  expect(await ask('/rounds', 'POST')).toMatchObject({ status: 409, body: { code: 'review-running' } })

  const reasons = [{ place: 'products', text: '商品图不清楚' }]
  await run((ctx) => decideReview(ctx, String(first.body['id']), { state: 'rejected', reasons }))
  expect((await ask('')).body).toMatchObject({ review: 'rejected', rounds: [{ state: 'rejected', reasons }] })
  expect(await ask('/rounds', 'POST')).toMatchObject({ status: 201, body: { round: 2 } })
})
