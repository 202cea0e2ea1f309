import { expect, test } from 'vitest'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { addItem } from '#cart'
import { checkInvariants } from '../orders/testing/invariants.ts'
import { outside } from './testing/outside.ts'
import { appOf, newBuyer, newTrade, placeBatch } from './testing/trade.ts'

const held = testDatabase()
const world = outside()

const bodyFor = (addressId: string, skuId: string, quantity = 1) => ({
  source: { lines: [{ skuId, quantity }] },
  addressId,
  courierCode: 'YTO',
  note: '请放门口',
  expectedPayableFen: 9_900 * quantity + 800 + 200 * (quantity - 1),
})

test('an order is priced by the server, reserves its stock and will close by itself', async () => {
  const trade = await newTrade(held, world)
  const buyer = await newBuyer(trade.shop)
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const skuId = trade.skuIds[0]!

  const preview = await ask('POST', '/api/checkout/preview', { lines: [{ skuId, quantity: 2 }] })
  expect(preview.json).toMatchObject({
    itemsFen: 19_800,
    freightFen: 1_000,
    payableFen: 20_800,
    problems: [],
    needsPhone: false,
  })
  expect(preview.json.address).toMatchObject({ id: buyer.addressId, regionCode: '310101' })
  expect(preview.json.couriers.map((courier: { code: string }) => courier.code)).toEqual(['YTO', 'SF'])

  const placed = await ask('POST', '/api/orders', bodyFor(buyer.addressId, skuId, 2), {
    'idempotency-key': 'place-one-1',
  })
  expect(placed.status).toBe(201)
  expect(placed.json).toMatchObject({
    payableFen: 20_800,
    number: expect.stringMatching(/^20\d{18}$/),
    isPaid: false,
  })
  expect(await trade.stock(skuId)).toEqual({ onHand: 10, reserved: 2 })
  const timers = (await held.waiting('checkout-close-unpaid')).filter(
    ({ data }) => (data as { orderId: string }).orderId === placed.json.id,
  )
  expect(timers.map((timer) => timer.startAfter.toISOString())).toEqual([placed.json.payBy])

  const shown = await ask('GET', `/api/orders/${placed.json.id}`)
  expect(shown.json).toMatchObject({
    word: '待付款',
    note: '请放门口',
    pieces: 2,
    address: { province: '上海市', detail: '人民大道 1 号' },
  })
  expect(shown.json.lines).toMatchObject([{ skuId, quantity: 2, payableFen: 20_800 }])
  await checkInvariants(held.sudo, trade.shop.tenantId)
})

test('the last piece goes to one of twenty who ask at once', async () => {
  const trade = await newTrade(held, world, { stock: [1] })
  const buyers = await Promise.all(Array.from({ length: 20 }, () => newBuyer(trade.shop)))
  const asked = await Promise.all(
    buyers.map((buyer) =>
      appOf(trade.services, trade.shop, buyer.actor)(
        'POST',
        '/api/orders',
        bodyFor(buyer.addressId, trade.skuIds[0]!),
        { 'idempotency-key': 'last-piece' },
      ),
    ),
  )
  expect(asked.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([
    201,
    ...Array.from({ length: 19 }, () => 409),
  ])
  expect(new Set(asked.filter((answer) => answer.status === 409).map((answer) => answer.json.code))).toEqual(
    new Set(['out-of-stock']),
  )
  expect(await trade.stock(trade.skuIds[0]!)).toEqual({ onHand: 1, reserved: 1 })
  await checkInvariants(held.sudo, trade.shop.tenantId)
})

test('the same key twenty times at once is one order, and every answer is that one', async () => {
  const trade = await newTrade(held, world)
  const buyer = await newBuyer(trade.shop)
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const body = bodyFor(buyer.addressId, trade.skuIds[0]!)
  const place = () => ask('POST', '/api/orders', body, { 'idempotency-key': 'same-key-20' })

  const asked = await Promise.all(Array.from({ length: 20 }, place))
  const again = await place()
  const done = [...asked, again].filter((answer) => answer.status === 201)
  expect(again.status).toBe(201)
  expect(new Set(done.map((answer) => answer.json.id)).size).toBe(1)
  expect(asked.filter((answer) => answer.status !== 201).every((answer) => answer.status === 409)).toBe(true)
  expect(await trade.stock(trade.skuIds[0]!)).toMatchObject({ reserved: 1 })

  const other = await ask(
    'POST',
    '/api/orders',
    { ...body, note: '别的' },
    { 'idempotency-key': 'same-key-20' },
  )
  expect([other.status, other.json.code]).toEqual([422, 'idempotency-key-reused'])
  await checkInvariants(held.sudo, trade.shop.tenantId)
})

test('another member’s equal key is a request of its own', async () => {
  const trade = await newTrade(held, world)
  const [one, two] = [await newBuyer(trade.shop), await newBuyer(trade.shop)]
  const placed = await Promise.all(
    [one, two].map((buyer) =>
      appOf(trade.services, trade.shop, buyer.actor)(
        'POST',
        '/api/orders',
        bodyFor(buyer.addressId, trade.skuIds[0]!),
        { 'idempotency-key': 'equal-key' },
      ),
    ),
  )
  expect(placed.map((answer) => answer.status)).toEqual([201, 201])
  expect(placed[0]!.json.id).not.toBe(placed[1]!.json.id)
})

test('a price that changed is told with the new sums, and nothing is ordered', async () => {
  const trade = await newTrade(held, world)
  const buyer = await newBuyer(trade.shop)
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const body = { ...bodyFor(buyer.addressId, trade.skuIds[0]!), expectedPayableFen: 1 }
  const answer = await ask('POST', '/api/orders', body, { 'idempotency-key': 'cheap-cheap' })
  expect(answer.json).toMatchObject({
    code: 'price-changed',
    status: 409,
    payableFen: 10_700,
    freightFen: 800,
    expectedPayableFen: 1,
  })
  expect(await trade.stock(trade.skuIds[0]!)).toMatchObject({ reserved: 0 })
})

test('bodies are closed, quantities are counts, and foreign things are not found', async () => {
  const [trade, neighbour] = [await newTrade(held, world), await newTrade(held, world)]
  const [buyer, stranger] = [await newBuyer(trade.shop), await newBuyer(trade.shop)]
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const good = bodyFor(buyer.addressId, trade.skuIds[0]!)
  const place = (change: object, key: string) =>
    ask('POST', '/api/orders', { ...good, ...change }, { 'idempotency-key': key })

  for (const [index, quantity] of [-1, 0, 1.5, 2 ** 53, '1e2', null].entries()) {
    const answer = await place(
      { source: { lines: [{ skuId: trade.skuIds[0]!, quantity }] } },
      `quantity-${index}`,
    )
    expect([quantity, answer.status]).toEqual([quantity, 422])
  }
  expect((await place({ payableFen: 1 }, 'extra-key-1')).json.errors).toEqual([
    { pointer: '/payableFen', detail: 'unknown key' },
  ])
  expect((await place({ note: 'x'.repeat(201) }, 'long-note-1')).status).toBe(422)
  expect((await ask('POST', '/api/orders', good)).json.code).toBe('idempotency-key-missing')
  expect((await place({ courierCode: 'JD' }, 'courier-jd1')).json).toMatchObject({
    code: 'courier-not-offered',
    offered: ['YTO', 'SF'],
  })
  expect((await place({ addressId: stranger.addressId }, 'not-my-home')).status).toBe(404)
  const foreign = await place(
    { source: { lines: [{ skuId: neighbour.skuIds[0]!, quantity: 1 }] } },
    'foreign-sku',
  )
  expect([foreign.status, foreign.json.code]).toEqual([409, 'not-for-sale'])
  expect(await neighbour.stock(neighbour.skuIds[0]!)).toEqual({ onHand: 10, reserved: 0 })
})

test('a guest sees the checkout but is asked for a phone before ordering', async () => {
  const trade = await newTrade(held, world)
  const guest = await newBuyer(trade.shop, { isGuest: true })
  const ask = appOf(trade.services, trade.shop, guest.actor)
  const preview = await ask('POST', '/api/checkout/preview', {
    lines: [{ skuId: trade.skuIds[0]!, quantity: 1 }],
  })
  expect(preview.json.needsPhone).toBe(true)
  const answer = await ask('POST', '/api/orders', bodyFor(guest.addressId, trade.skuIds[0]!), {
    'idempotency-key': 'guest-order',
  })
  expect([answer.status, answer.json.code]).toEqual([403, 'phone-needed'])
})

test('what was bought from the cart leaves it, the rest stays', async () => {
  const trade = await newTrade(held, world, { stock: [5, 5] })
  const buyer = await newBuyer(trade.shop)
  const [small, medium] = trade.skuIds as [string, string]
  await trade.shop.as(buyer.actor, (ctx) => addItem(ctx, { skuId: small, quantity: 2 }))
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const preview = await ask('POST', '/api/checkout/preview', { cart: true })
  await trade.shop.as(buyer.actor, (ctx) => addItem(ctx, { skuId: medium, quantity: 1 }))
  await held.sudo`update shop.cart_items set is_selected = false where sku_id = ${medium}`

  const body = {
    ...bodyFor(buyer.addressId, small),
    source: { cart: true },
    expectedPayableFen: preview.json.payableFen,
  }
  const placed = await ask('POST', '/api/orders', body, { 'idempotency-key': 'from-the-cart' })
  expect(placed.status).toBe(201)
  const left = await held.sudo`select sku_id from shop.cart_items where member_id = ${buyer.id}`
  expect(left.map((row) => row['sku_id'])).toEqual([medium])
  const empty = await ask('POST', '/api/orders', body, { 'idempotency-key': 'from-the-cart-2' })
  expect(empty.json.code).toBe('nothing-to-buy')
})

test('a sold-out or unlisted thing is named in the preview', async () => {
  const trade = await newTrade(held, world, { stock: [0, 3] })
  const buyer = await newBuyer(trade.shop)
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const [none, few] = trade.skuIds as [string, string]
  const preview = await ask('POST', '/api/checkout/preview', {
    lines: [
      { skuId: none, quantity: 1 },
      { skuId: few, quantity: 9 },
    ],
  })
  expect(preview.json.problems.map((one: { problem: string }) => one.problem)).toEqual(['sold-out', 'short'])
  expect(preview.json.lines.map((line: { skuId: string }) => line.skuId)).toEqual([few])
})

test('a batch of orders is placed whole or not at all', async () => {
  const trade = await newTrade(held, world, { stock: [5] })
  const buyers = await Promise.all(Array.from({ length: 6 }, () => newBuyer(trade.shop)))
  await expect(placeBatch(trade, buyers, 10_700)).rejects.toMatchObject({ code: 'out-of-stock' })
  expect(await trade.stock(trade.skuIds[0]!)).toEqual({ onHand: 5, reserved: 0 })

  const placed = await placeBatch(trade, buyers.slice(0, 5), 10_700)
  expect(new Set(placed.map((order) => order.number)).size).toBe(5)
  expect(await trade.stock(trade.skuIds[0]!)).toEqual({ onHand: 5, reserved: 5 })
  await checkInvariants(held.sudo, trade.shop.tenantId)
})

test('carts with many SKUs in random order all go through', async () => {
  const trade = await newTrade(held, world, { stock: [50, 50, 50, 50] })
  const buyers = await Promise.all(Array.from({ length: 16 }, () => newBuyer(trade.shop)))
  const placed = await Promise.all(
    buyers.map((buyer, index) => {
      const lines = trade.skuIds.map((skuId) => ({ skuId, quantity: 1 }))
      const turned = [...lines.slice(index % 4), ...lines.slice(0, index % 4)]
      const body = {
        ...bodyFor(buyer.addressId, ''),
        source: { lines: turned },
        expectedPayableFen: 9_900 * 4 + 600 + 1_400,
      }
      return appOf(trade.services, trade.shop, buyer.actor)('POST', '/api/orders', body, {
        'idempotency-key': 'many-skus',
      })
    }),
  )
  expect(new Set(placed.map((answer) => answer.status))).toEqual(new Set([201]))
  await checkInvariants(held.sudo, trade.shop.tenantId)
})
