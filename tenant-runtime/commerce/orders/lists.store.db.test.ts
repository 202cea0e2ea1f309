import { expect, test } from 'vitest'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { outside } from '../checkout/testing/outside.ts'
import { appOf, newBuyer, newTrade, tradeApp } from '../checkout/testing/trade.ts'
import { orderFeed } from './notices.ts'

const held = testDatabase()
const world = outside()

/** Two shops with alike orders, so that a forgotten tenant predicate shows. */
const twoShops = async (count: number) => {
  const shops = await Promise.all([
    newTrade(held, world, { stock: [40] }),
    newTrade(held, world, { stock: [40] }),
  ])
  return Promise.all(
    shops.map(async (trade) => {
      const buyer = await newBuyer(trade.shop)
      const placed = []
      for (let index = 0; index < count; index++) placed.push(await trade.place(buyer))
      return {
        ...trade,
        buyer,
        placed,
        merchant: appOf(trade.services, trade.shop, { kind: 'merchant', id: 'm1' }),
      }
    }),
  )
}

test('a merchant sees their own orders with counts, receivers masked', async () => {
  const [one] = await twoShops(3)
  const list = (await one!.merchant('GET', '/m/orders')).json
  expect(list.orders.map((order: { id: string }) => order.id).sort()).toEqual(
    one!.placed.map((order) => order.id).sort(),
  )
  expect(list.counts).toEqual({ all: 3, unpaid: 3, unshipped: 0, shipped: 0, completed: 0, closed: 0 })
  expect(list.orders[0].receiver).toEqual({ name: '王**', phone: '139****5678', city: expect.any(String) })
  expect(list.orders[0].lines).toHaveLength(1)
  expect(JSON.stringify(list)).not.toContain('13912345678')
})

test('orders are found by number, phone and product, never the neighbour’s', async () => {
  const [one, other] = await twoShops(2)
  const found = async (q: string) =>
    (await one!.merchant('GET', `/m/orders?q=${encodeURIComponent(q)}`)).json.orders.length
  expect(await found(one!.placed[0]!.number)).toBe(1)
  expect(await found(other!.placed[0]!.number)).toBe(0)
  expect(await found('13912345678')).toBe(2)
  expect(await found('大衣')).toBe(2)
  expect(await found('%')).toBe(0)
  expect((await one!.merchant('GET', '/m/orders?sort=x')).status).toBe(422)
})

test('pages follow one another without a gap, for shop and shopper', async () => {
  const [one] = await twoShops(23)
  const ask = appOf(one!.services, one!.shop, one!.buyer.actor)
  for (const [who, path] of [
    [one!.merchant, '/m/orders?tab=unpaid'],
    [ask, '/api/orders?tab=unpaid'],
  ] as const) {
    const first = (await who('GET', path)).json
    const second = (await who('GET', `${path}&cursor=${first.next}`)).json
    const ids = [...first.orders, ...second.orders].map((order: { id: string }) => order.id)
    expect([first.orders.length, second.orders.length, second.next]).toEqual([20, 3, null])
    expect(new Set(ids)).toEqual(new Set(one!.placed.map((order) => order.id)))
  }
})

test('a detail is its owner’s; the receiver is revealed with a note of who looked', async () => {
  const [one, other] = await twoShops(1)
  const id = one!.placed[0]!.id
  expect((await other!.merchant('GET', `/m/orders/${id}`)).status).toBe(404)
  expect((await other!.merchant('POST', `/m/orders/${id}/reveal`)).status).toBe(404)
  const stranger = appOf(one!.services, one!.shop, (await newBuyer(one!.shop)).actor)
  expect((await stranger('GET', `/api/orders/${id}`)).status).toBe(404)
  expect((await stranger('GET', '/api/orders')).json.orders).toEqual([])

  const detail = (await one!.merchant('GET', `/m/orders/${id}`)).json
  expect(detail.receiver.phone).toBe('139****5678')
  expect(detail.events).toMatchObject([{ dimension: 'trade', to: 'placed', actorKind: 'member' }])
  expect((await one!.merchant('POST', `/m/orders/${id}/reveal`)).json).toMatchObject({
    name: '王小明',
    phone: '13912345678',
  })
  const audit = await held.sudo`select actor_id, deed from shop.audit where subject = ${id}`
  expect(audit.map((row) => ({ ...row }))).toEqual([{ actor_id: 'm1', deed: 'orders.reveal' }])
})

test('a new order is heard by its own shop’s consoles, one subscription for all of them', async () => {
  const [one, other] = await Promise.all([newTrade(held, world), newTrade(held, world)])
  const buyers = [await newBuyer(one.shop), await newBuyer(other.shop)] as const
  const open = async () => {
    const answer = await tradeApp(one.services, one.shop, { kind: 'merchant', id: 'm1' }).request(
      '/m/orders/stream',
    )
    const reader = answer.body!.getReader()
    return { answer, reader, next: async () => new TextDecoder().decode((await reader.read()).value) }
  }
  const consoles = [await open(), await open()]
  for (const console of consoles) expect(await console.next()).toContain('event: ready')

  await other.place(buyers[1])
  const { id } = await one.place(buyers[0])
  for (const { answer, next, reader } of consoles) {
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    expect(await next()).toContain(`data: {"orderId":"${id}","change":"placed"}`)
    await reader.cancel()
  }
  expect(await orderFeed(held.db)).toBe(await orderFeed(held.db))
})
