import { beforeAll, expect, test } from 'vitest'
import { markProvisioned } from '@wanpu/accounts'
import { readPreview } from '@wanpu/kit/preview-token'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { cookieOf, testApps } from '../testing/ground.ts'
import { shopOpened } from './job-names.ts'

const held = testDatabase()
let apps: ReturnType<typeof testApps>
let lastPhone = 13_500_000_000
const password = 'wanpu 2026'

beforeAll(() => {
  apps = testApps(held)
})

const someone = async () => {
  const phone = String((lastPhone += 1))
  await apps.merchantWith(phone, password)
  return cookieOf(await apps.root.ask('/api/platform/session', { method: 'POST', body: { phone, password } }))
}
const open = (cookie: string, body: unknown = { name: '云上集', industry: 'clothing' }) =>
  apps.root.ask('/api/platform/shops', { method: 'POST', cookie, body })

test('a merchant opens a shop on trial, and it waits to be filled', async () => {
  const cookie = await someone()
  const answer = await open(cookie)
  expect(answer.status).toBe(201)
  const shop = answer.json()
  expect(shop).toMatchObject({ name: '云上集', role: 'owner', service: 'trial', plan: null, isOpening: true })
  expect(shop['slug']).toMatch(/^s[a-z0-9]{8}$/)
  expect((await held.waiting(shopOpened.name)).map(({ data }) => data)).toContainEqual({
    tenantId: shop['id'],
  })

  await apps.run((ctx) => markProvisioned(ctx, String(shop['id'])))
  const seen = (await apps.root.ask('/api/platform/session', { cookie })).json()
  expect(seen['shops']).toMatchObject([{ id: shop['id'], isOpening: false }])
})

test('what is left to do is read from what is there', async () => {
  const cookie = await someone()
  const id = String((await open(cookie)).json()['id'])
  const setup = async () => (await apps.root.ask(`/api/platform/shops/${id}/setup`, { cookie })).json()
  expect(await setup()).toEqual({ plan: false, wechat: false, review: false })

  await held.sudo`update platform.tenants set access_until = now() + interval '1 day', review = 'submitted' where id = ${id}`
  await held.sudo`insert into platform.wechat_authorizers (appid, tenant_id, state) values (${`wx${id.slice(-8)}`}, ${id}, 'authorized')`
  expect(await setup()).toEqual({ plan: true, wechat: true, review: true })

  const stranger = await someone()
  expect((await apps.root.ask(`/api/platform/shops/${id}/setup`, { cookie: stranger })).status).toBe(404)
})

test('its address changes by whoever may set the shop up', async () => {
  const cookie = await someone()
  const id = String((await open(cookie)).json()['id'])
  const move = (slug: unknown, who = cookie) =>
    apps.root.ask(`/api/platform/shops/${id}/address`, { method: 'PUT', cookie: who, body: { slug } })
  expect((await move('Mumian-Shop')).json()).toEqual({
    slug: 'mumian-shop',
    url: 'http://mumian-shop.localhost:3000',
  })
  expect((await move('admin')).json()['code']).toBe('slug-unacceptable')
  expect((await move(7)).status).toBe(422)
  expect((await move('other-shop', await someone())).status).toBe(404)
  await held.sudo`update platform.memberships set role = 'operator' where tenant_id = ${id}`
  expect((await move('other-shop')).status).toBe(403)
})

test('its people look at a shop that is not open yet; somebody who may not see its pages does not', async () => {
  const cookie = await someone()
  const id = String((await open(cookie)).json()['id'])
  const preview = (who: string) =>
    apps.root.ask(`/api/platform/shops/${id}/previews`, { method: 'POST', cookie: who, body: {} })
  const { url } = (await preview(cookie)).json()
  const address = new URL(String(url))
  expect(address.host).toMatch(/^preview-s[a-z0-9]{8}\.localhost:3000$/)
  expect(readPreview('pepper', id, address.searchParams.get('pass')!, new Date())).not.toBeNull()

  expect((await preview(await someone())).status).toBe(404)
  await held.sudo`update platform.memberships set role = 'support' where tenant_id = ${id}`
  expect((await preview(cookie)).status).toBe(403)
})

test('an industry that is none, or a name that is none, opens nothing', async () => {
  const cookie = await someone()
  expect((await open(cookie, { name: '店铺', industry: 'weapons' })).json()['code']).toBe('industry-unknown')
  expect((await open(cookie, { name: ' ', industry: 'food' })).status).toBe(422)
  expect((await open(cookie, { name: '店铺', industry: 'food', plan: 'flagship@2026-11' })).status).toBe(422)
})

test('three shops without a plan are enough, also when five are opened at once', async () => {
  const cookie = await someone()
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => open(cookie)))
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 201, 409, 409])
  expect((await open(cookie)).json()['code']).toBe('too-many-trial-shops')
})
