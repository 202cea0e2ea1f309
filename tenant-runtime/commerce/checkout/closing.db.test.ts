import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idAsHex } from '@wanpu/kit/ids'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { checkInvariants } from '../orders/testing/invariants.ts'
import { closeUnattempted } from './closing.ts'
import { notificationOf, outside } from './testing/outside.ts'
import { appOf, newBuyer, newTrade } from './testing/trade.ts'

const held = testDatabase()
const world = outside()

const placed = async ({ paying = true } = {}) => {
  const trade = await newTrade(held, world)
  const buyer = await newBuyer(trade.shop)
  const ask = appOf(trade.services, trade.shop, buyer.actor)
  const order = await trade.place(buyer)
  const started = paying ? await ask('POST', `/api/orders/${order.id}/payments`, { method: 'jsapi' }) : null
  const number = started ? idAsHex(started.json.id) : ''
  const payload = { tenantId: trade.shop.tenantId, orderId: order.id }
  const notify = () => {
    const { body, headers } = notificationOf(world.pay(number))
    return ask('POST', `/callbacks/pay/${trade.endpointId}`, body, headers)
  }
  return {
    ...trade,
    trade,
    buyer,
    ask,
    id: order.id,
    number,
    attemptId: started?.json.id as string,
    payload,
    notify,
  }
}

test('when nobody pays, the timer closes the order and its stock comes back', async () => {
  const { shop, id, payload, order, stock, skuIds, work, overdue, ask } = await placed({ paying: false })
  await work('checkout-close-unpaid', payload)
  expect(await order(id)).toMatchObject({ trade: 'placed' })

  await overdue(id)
  await work('checkout-close-unpaid', payload)
  await work('checkout-close-unpaid', payload)
  expect(await order(id)).toMatchObject({ trade: 'closed', close_reason: 'timeout' })
  expect(await stock(skuIds[0]!)).toEqual({ onHand: 10, reserved: 0 })
  expect((await ask('GET', `/api/orders/${id}`)).json.word).toBe('已关闭')
  expect((await ask('POST', `/api/orders/${id}/payments`, { method: 'native' })).json.code).toBe(
    'order-not-payable',
  )
  await checkInvariants(held.sudo, shop.tenantId)
})

test('an open attempt is closed at the provider before the order is closed here', async () => {
  const { shop, id, number, order, ask } = await placed()
  expect((await ask('POST', `/api/orders/${id}/closure`)).status).toBe(200)
  expect(world.orders.get(number)!.state).toBe('CLOSED')
  expect(await order(id)).toMatchObject({ trade: 'closed', close_reason: 'shopper' })
  expect((await ask('POST', `/api/orders/${id}/closure`)).status).toBe(200)
  await checkInvariants(held.sudo, shop.tenantId)
})

test('an attempt that begins while the order is being closed is not overlooked', async () => {
  const { shop, id, order } = await placed()
  expect(await shop.run((ctx) => closeUnattempted(ctx, id, 'timeout'))).toBe('attempted')
  expect(await order(id)).toMatchObject({ trade: 'placed' })
})

test('while the provider can not be reached the order stays as it is', async () => {
  const { shop, id, order, ask, overdue, work, payload } = await placed()
  world.fault = 'down'
  expect((await ask('POST', `/api/orders/${id}/closure`)).status).toBe(503)
  await overdue(id)
  await expect(work('checkout-close-unpaid', payload)).rejects.toMatchObject({ code: 'provider-unavailable' })
  world.fault = null
  expect(await order(id)).toMatchObject({ trade: 'placed' })
  await work('checkout-close-unpaid', payload)
  expect(await order(id)).toMatchObject({ trade: 'closed' })
  await checkInvariants(held.sudo, shop.tenantId)
})

test('an order that is paid there is settled instead of closed', async () => {
  const { shop, id, number, order, ask, stock, skuIds } = await placed()
  world.pay(number)
  const answer = await ask('POST', `/api/orders/${id}/closure`)
  expect([answer.status, answer.json.code]).toEqual([409, 'order-not-closable'])
  expect(await order(id)).toMatchObject({ trade: 'paid' })
  expect(await stock(skuIds[0]!)).toEqual({ onHand: 9, reserved: 0 })
  await checkInvariants(held.sudo, shop.tenantId)
})

test('money that fits no order is parked, and the order can be closed all the same', async () => {
  const { shop, id, number, order, ask, parked } = await placed()
  world.pay(number, 1)
  expect((await ask('POST', `/api/orders/${id}/closure`)).status).toBe(200)
  expect(await order(id)).toMatchObject({ trade: 'closed' })
  expect(await parked()).toMatchObject([{ reason: 'amount', orderId: id }])
  await checkInvariants(held.sudo, shop.tenantId)
})

test('money that comes late is parked and shown, and the order stays closed', async () => {
  const { shop, id, notify, drain, order, ask, parked, stock, skuIds } = await placed()
  await ask('POST', `/api/orders/${id}/closure`)
  await notify()
  await drain('payments-settle')
  await notify()
  await drain('payments-settle')
  expect(await order(id)).toMatchObject({ trade: 'closed' })
  expect(await parked()).toEqual([{ reason: 'order-closed', orderId: id }])
  expect(await stock(skuIds[0]!)).toEqual({ onHand: 10, reserved: 0 })
  expect((await ask('GET', '/m/payments/parked')).json).toMatchObject({
    open: 1,
    parked: [{ orderId: id, amountFen: 10_700 }],
  })
  await checkInvariants(held.sudo, shop.tenantId)
})

test('a stranger’s order is not found, a paid one not closed, and a merchant’s closing is written down', async () => {
  const { services, shop, id, notify, drain, ask } = await placed()
  const stranger = appOf(services, shop, (await newBuyer(shop)).actor)
  expect((await stranger('POST', `/api/orders/${id}/closure`)).status).toBe(404)
  await notify()
  await drain('payments-settle')
  expect((await ask('POST', `/m/orders/${id}/closure`)).json.code).toBe('order-not-closable')

  const other = await placed()
  const merchant = appOf(other.services, other.shop, { kind: 'merchant', id: 'm1' })
  expect((await merchant('POST', `/m/orders/${other.id}/closure`)).status).toBe(200)
  expect(await other.order(other.id)).toMatchObject({ trade: 'closed', close_reason: 'merchant' })
  const audit =
    await held.sudo`select deed, actor_id from shop.audit where tenant_id = ${other.shop.tenantId} and subject = ${other.id}`
  expect(audit.map((row) => ({ ...row }))).toEqual([{ deed: 'orders.close', actor_id: 'm1' }])
})

test('a timer that was missed is found by the sweep', async () => {
  const { id, payload, overdue, work } = await placed({ paying: false })
  await overdue(id)
  await held.sudo`update shop.orders set pay_by = now() - interval '5 minutes' where id = ${id}`
  await held.sudo`delete from pgboss.job where name = 'checkout-close-unpaid'`
  await work('checkout-sweep-unpaid', {})
  expect((await held.waiting('checkout-close-unpaid')).map((job) => job.data)).toContainEqual(payload)
})

const deeds = ['notify', 'query', 'close', 'timeout', 'switch', 'again'] as const

test('whatever order paying, closing, timing out and switching come in, the books agree', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...deeds], { minLength: 3 }),
      fc.boolean(),
      async (order, atOnce) => {
        const one = await placed()
        await one.overdue(one.id)
        const act = {
          notify: async () => {
            await one.notify()
            await one.drain('payments-settle')
          },
          query: () => one.work('payments-ask', { tenantId: one.shop.tenantId, attemptId: one.attemptId }),
          close: () => one.ask('POST', `/api/orders/${one.id}/closure`),
          timeout: () => one.work('checkout-close-unpaid', one.payload),
          switch: () => one.ask('POST', `/api/orders/${one.id}/payments`, { method: 'native' }),
          again: () => one.ask('POST', `/api/orders/${one.id}/payments`, { method: 'jsapi' }),
        }
        const runs = order.map((deed) => () => act[deed]())
        if (atOnce) await Promise.allSettled(runs.map((run) => run()))
        else for (const run of runs) await Promise.allSettled([run()])
        await one.work('checkout-close-unpaid', one.payload)
        while ((await one.drain('payments-settle')) + (await one.drain('payments-close')) > 0);

        const { trade } = await one.order(one.id)
        const isPaidThere = world.orders.get(one.number)!.state === 'SUCCESS'
        expect(trade).toMatch(/^(paid|closed)$/)
        if (trade === 'closed' && isPaidThere) expect((await one.parked()).length).toBeGreaterThan(0)
        if (trade === 'paid') expect(isPaidThere).toBe(true)
        await checkInvariants(held.sudo, one.shop.tenantId)
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)
