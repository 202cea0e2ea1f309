import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import type { Actor } from '@wanpu/migrations'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { markPaid } from '#payments'
import { outside, trackForm } from '../checkout/testing/outside.ts'
import { appOf, newBuyer, newTrade } from '../checkout/testing/trade.ts'
import { moveOrder } from './moves.ts'
import { checkInvariants } from './testing/invariants.ts'

const held = testDatabase()
const world = outside()
const merchant: Actor = { kind: 'merchant', id: 'm1' }

/** A paid order of three pieces; its payment is written by hand, payments have their own tests. */
const paid = async (quantity = 3) => {
  const trade = await newTrade(held, world)
  const buyer = await newBuyer(trade.shop)
  const { id } = await trade.place(buyer, quantity)
  await trade.shop.run((ctx) => markPaid(ctx, id))
  await held.sudo`
    insert into shop.payment_attempts (tenant_id, id, order_id, account_id, method, amount_fen, state, created_at, expires_at)
    select o.tenant_id, ${newId()}, o.id, a.id, 'native', o.payable_fen, 'succeeded', now(), now()
    from shop.orders o join shop.payment_accounts a using (tenant_id) where o.id = ${id}`
  const [line] = await held.sudo<{ id: string }[]>`select id from shop.order_lines where order_id = ${id}`
  const asMerchant = appOf(trade.services, trade.shop, merchant)
  const asBuyer = appOf(trade.services, trade.shop, buyer.actor)
  const ship = (body: object) =>
    asMerchant('POST', `/m/orders/${id}/shipments`, {
      courierCode: 'YTO',
      waybill: 'YT0000000000001',
      ...body,
    })
  return {
    ...trade,
    buyer,
    id,
    lineId: line!.id,
    asMerchant,
    asBuyer,
    ship,
    check: () => checkInvariants(held.sudo, trade.shop.tenantId),
  }
}

test('a whole order ships in one parcel, is received and completed', async () => {
  const { id, ship, order, asBuyer, check, work, shop } = await paid()
  expect((await asBuyer('POST', `/api/orders/${id}/receipt`)).json.code).toBe('order-not-shipped')
  expect((await ship({})).status).toBe(201)
  expect(await order(id)).toMatchObject({ trade: 'paid', delivery: 'shipped' })
  expect((await asBuyer('GET', `/api/orders/${id}`)).json).toMatchObject({
    word: '已发货',
    shipments: [
      { courierName: '圆通速递', waybill: 'YT0000000000001', stateWord: '待揽收', lines: [{ quantity: 3 }] },
    ],
  })

  expect((await asBuyer('POST', `/api/orders/${id}/receipt`)).status).toBe(200)
  expect((await asBuyer('POST', `/api/orders/${id}/receipt`)).status).toBe(200)
  await work('orders-receive', { tenantId: shop.tenantId, orderId: id })
  expect(await order(id)).toMatchObject({ trade: 'completed', delivery: 'received' })
  await check()
})

test('part of an order ships first, the rest later, and never more than was bought', async () => {
  const { id, lineId, ship, order, check } = await paid(3)
  expect((await ship({ lines: [{ lineId, quantity: 2 }] })).status).toBe(201)
  expect(await order(id)).toMatchObject({ delivery: 'part' })
  const more = await ship({ waybill: 'YT0000000000002', lines: [{ lineId, quantity: 2 }] })
  expect([more.status, more.json.code]).toEqual([422, 'lines-not-shippable'])
  expect((await ship({ lines: [{ lineId, quantity: 1 }] })).json.code).toBe('waybill-used')
  expect((await ship({ waybill: 'YT0000000000002' })).status).toBe(201)
  expect(await order(id)).toMatchObject({ delivery: 'shipped' })
  expect((await ship({ waybill: 'YT0000000000003' })).json.code).toBe('order-not-shippable')
  await check()
})

test('two who ship the same order at once ship it once', async () => {
  const { id, ship, order, check } = await paid()
  const both = await Promise.all([ship({}), ship({ waybill: 'YT0000000000002' })])
  expect(both.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([201, 409])
  expect(await order(id)).toMatchObject({ delivery: 'shipped' })
  await check()
})

test('what is unpaid, foreign or unknown does not ship', async () => {
  const [one, other] = [await paid(), await paid()]
  const unpaid = await one.place(one.buyer)
  const ask = (id: string, body: object) =>
    one.asMerchant('POST', `/m/orders/${id}/shipments`, {
      courierCode: 'YTO',
      waybill: 'YT0000000000001',
      ...body,
    })
  expect((await ask(unpaid.id, {})).json.code).toBe('order-not-shippable')
  expect((await ask(other.id, {})).status).toBe(404)
  expect((await one.ship({ lines: [{ lineId: other.lineId, quantity: 1 }] })).json.code).toBe(
    'lines-not-shippable',
  )
  expect((await one.ship({ courierCode: 'NOPE' })).json.code).toBe('courier-unknown')
  expect((await one.ship({ waybill: '圆通 1' })).status).toBe(422)
  expect((await one.ship({ weight: 3 })).status).toBe(422)
  expect(await one.order(one.id)).toMatchObject({ delivery: 'none' })
  await one.check()
})

test('an order that nobody confirms is received after the shop’s days', async () => {
  const { id, ship, order, shop, work, check } = await paid()
  await ship({})
  const timer = (await held.waiting('orders-receive')).find(
    ({ data }) => (data as { orderId: string }).orderId === id,
  )!
  expect(Math.round((timer.startAfter.getTime() - Date.now()) / 86_400_000)).toBe(10)
  await work('orders-receive', { tenantId: shop.tenantId, orderId: id })
  await work('orders-receive', { tenantId: shop.tenantId, orderId: id })
  expect(await order(id)).toMatchObject({ trade: 'completed', delivery: 'received' })
  await check()
})

test('pushed scans are added once each and a parcel that arrived stays arrived', async () => {
  const { id, ship, asBuyer, shop, drain, check } = await paid()
  const number = `YT${newId().replaceAll('-', '').slice(0, 20)}`
  await ship({ waybill: number })
  expect(await drain('orders-subscribe-track')).toBe(1)
  const { url, salt } = world.subscriptions.find((one) => one.number === number)!
  const path = new URL(url).pathname
  expect(path).toMatch(new RegExp(`^/callbacks/kuaidi/${shop.tenantId}/`))
  const push = async (form: string, to = path) => {
    const answer = await asBuyer('POST', to, form, { 'content-type': 'application/x-www-form-urlencoded' })
    await drain('orders-settle-track')
    return answer
  }

  const picked = { time: '2026-11-22 16:00:00', context: '[广州市]已揽收', status: '103' }
  const signed = { time: '2026-11-24 10:00:00', context: '[上海市]已签收', status: '301' }
  const first = await push(trackForm(salt, number, [picked], '1'))
  expect([first.status, first.text]).toEqual([200, '{"result":true,"returnCode":"200","message":"成功"}'])
  expect((await push(trackForm('other salt', number, [signed], '3'))).status).toBe(403)
  expect((await push(trackForm(salt, number, [signed], '3'), `${path}x`)).status).toBe(404)
  const track = async () => (await asBuyer('GET', `/api/orders/${id}`)).json.shipments[0]
  expect(await track()).toMatchObject({ state: 'picked_up', stateWord: '已揽收' })

  await push(trackForm(salt, number, [signed, picked], '3'))
  await push(trackForm(salt, number, [signed, picked], '3'))
  await push(trackForm(salt, number, [picked], '0'))
  expect(await track()).toMatchObject({ state: 'delivered', deliveredAt: '2026-11-24T02:00:00.000Z' })
  const late = { time: '2026-11-25 10:00:00', context: '[上海市]转运中', status: '1002' }
  await push(trackForm(salt, number, [late], '0'))
  expect(await track()).toMatchObject({ state: 'delivered' })
  expect((await track()).scans.map((scan: { text: string }) => scan.text)).toEqual([
    late.context,
    signed.context,
    picked.context,
  ])
  await check()
})

test('a step that no order may make is refused, and a step from elsewhere changes nothing', async () => {
  const { id, shop, order } = await paid()
  await expect(shop.run((ctx) => moveOrder(ctx, id, 'trade', 'paid', 'placed' as never))).rejects.toThrow(
    'no order goes',
  )
  expect(await shop.run((ctx) => moveOrder(ctx, id, 'trade', 'placed', 'closed'))).toBe(false)
  expect(await order(id)).toMatchObject({ trade: 'paid' })
  const moved = await Promise.all(
    [1, 2].map(() => shop.run((ctx) => moveOrder(ctx, id, 'trade', 'paid', 'completed'))),
  )
  expect(moved.filter(Boolean)).toHaveLength(1)
})
