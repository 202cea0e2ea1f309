import { expect, test } from 'vitest'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { browserAt, testServices } from '../members/testing/app.ts'
import { newSku } from '../members/testing/people.ts'
import { cartRoutes } from './index.ts'

const held = testDatabase()
const setUp = async () => {
  const shop = await newShop(held)
  const { services } = testServices(held)
  return { shop, browser: browserAt(services, shop, (app) => app.route('/api/cart', cartRoutes)) }
}
const guests = async (tenantId: string) =>
  (await held.sudo`select id from shop.members where tenant_id = ${tenantId}`).length

test('looking makes nobody a guest, the first thing in the cart does, once', async () => {
  const { shop, browser } = await setUp()
  const skuId = await newSku(shop)
  expect((await browser.ask('/api/cart')).json).toMatchObject({ lines: [], totals: { payableFen: 0 } })
  expect(browser.cookies.size).toBe(0)
  expect(await guests(shop.tenantId)).toBe(0)

  const added = await browser.ask('/api/cart/items', { method: 'POST', body: { skuId, quantity: 2 } })
  expect(added).toMatchObject({ status: 201, json: { kinds: 1, pieces: 2 } })
  await browser.ask('/api/cart/items', { method: 'POST', body: { skuId, quantity: 1 } })
  expect((await browser.ask('/api/cart/count')).json).toEqual({ kinds: 1, pieces: 3 })
  expect(await guests(shop.tenantId)).toBe(1)
})

test('when nothing goes in, no guest is made', async () => {
  const { shop, browser } = await setUp()
  const skuId = await newSku(shop, { isListed: false })
  expect(
    (await browser.ask('/api/cart/items', { method: 'POST', body: { skuId, quantity: 1 } })).status,
  ).toBe(409)
  expect(browser.cookies.size).toBe(0)
  expect(await guests(shop.tenantId)).toBe(0)
})

test('changing, selecting and removing answer the cart as it is then', async () => {
  const { shop, browser } = await setUp()
  const skuId = await newSku(shop, { priceFen: 250 })
  await browser.ask('/api/cart/items', { method: 'POST', body: { skuId, quantity: 2 } })

  const changed = await browser.ask(`/api/cart/items/${skuId}`, { method: 'PATCH', body: { quantity: 4 } })
  expect(changed.json).toMatchObject({ lines: [{ skuId, quantity: 4 }], totals: { payableFen: 1000 } })
  expect(changed.headers.get('cache-control')).toBe('private, no-store')
  const selected = await browser.ask('/api/cart/selection', { method: 'PATCH', body: { isSelected: false } })
  expect(selected.json).toMatchObject({ lines: [{ isSelected: false }], totals: { payableFen: 0 } })
  const removed = await browser.ask(`/api/cart/items/${skuId}`, { method: 'DELETE' })
  expect(removed.json).toMatchObject({ lines: [] })
  expect((await browser.ask(`/api/cart/items/${skuId}`, { method: 'DELETE' })).status).toBe(404)
})

test.each([0, -1, 1.5, 1000, 2 ** 53, '1', '1e2', null])('a quantity of %s is refused', async (quantity) => {
  const { shop, browser } = await setUp()
  const skuId = await newSku(shop)
  const answer = await browser.ask('/api/cart/items', { method: 'POST', body: { skuId, quantity } })
  expect(answer.status).toBe(422)
  expect(answer.json.errors[0]).toMatchObject({ pointer: '/quantity' })
})

test('a price in the body is an unknown key', async () => {
  const { shop, browser } = await setUp()
  const body = { skuId: await newSku(shop), quantity: 1, priceFen: 1 }
  const answer = await browser.ask('/api/cart/items', { method: 'POST', body })
  expect(answer.json).toMatchObject({
    status: 422,
    errors: [{ pointer: '/priceFen', detail: 'unknown key' }],
  })
})

test('changing a cart needs a session', async () => {
  const { shop, browser } = await setUp()
  const path = `/api/cart/items/${await newSku(shop)}`
  for (const [method, at, body] of [
    ['PATCH', path, { quantity: 1 }],
    ['DELETE', path, undefined],
    ['DELETE', '/api/cart/items', undefined],
    ['PATCH', '/api/cart/selection', { isSelected: true }],
  ] as const) {
    expect((await browser.ask(at, { method, body })).status).toBe(401)
  }
})
