import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { markPaid } from '#payments'
import { outside } from '../checkout/testing/outside.ts'
import { newBuyer, newTrade } from '../checkout/testing/trade.ts'
import { beijingDay } from './beijing-days.ts'
import { describeOverview } from './overview.ts'

const held = testDatabase()
const world = outside()
const overview = (shop: Awaited<ReturnType<typeof newTrade>>['shop'], now: Date) =>
  shop.run((ctx) => describeOverview({ ...ctx, now }))

/** A shop with two orders paid today by one buyer, one yesterday by another, one unpaid. */
const busy = async (now: Date) => {
  const trade = await newTrade(held, world, { stock: [10, 0] })
  const [one, other] = [await newBuyer(trade.shop), await newBuyer(trade.shop)]
  const placed = [
    await trade.place(one),
    await trade.place(one),
    await trade.place(other),
    await trade.place(other),
  ]
  for (const order of placed.slice(0, 3)) await trade.shop.run((ctx) => markPaid(ctx, order.id))
  const at = (order: { id: string }, moment: Date) =>
    held.sudo`update shop.orders set paid_at = ${moment}, placed_at = ${moment} where id = ${order.id}`
  await at(placed[0]!, new Date(now.getTime() - 60_000))
  await at(placed[1]!, new Date(now.getTime() - 3_600_000))
  await at(placed[2]!, new Date(now.getTime() - 86_400_000))
  await held.sudo`insert into shop.parked_payments (tenant_id, id, provider, event_key, out_trade_no, transaction_id, amount_fen, reason, details, parked_at)
    values (${trade.shop.tenantId}, ${newId()}, 'wechat-pay', 'k', 'n', 't', 1, 'amount', '{}', now())`
  return trade
}

test('today stands beside yesterday, from the shop’s own rows', async () => {
  const now = new Date('2026-11-22T08:30:00Z')
  const { shop } = await busy(now)
  await busy(now)

  const seen = await overview(shop, now)
  expect(seen.today).toEqual({ turnoverFen: 21_400, orders: 2, payers: 1, averageFen: 21_400 })
  expect(seen.yesterday).toEqual({ turnoverFen: 10_700, orders: 1, payers: 1, averageFen: 10_700 })
  expect(seen.hours[16]).toEqual({ hour: 16, todayFen: 10_700, yesterdayFen: 10_700 })
  expect(seen.hours[15]).toEqual({ hour: 15, todayFen: 10_700, yesterdayFen: 0 })
  expect(seen.days.map((day) => day.turnoverFen)).toEqual([0, 0, 0, 0, 0, 10_700, 21_400])
  expect(seen.waiting).toEqual({ unshipped: 3, unpaid: 1, lowStock: 1, parked: 1 })
})

test('an empty shop shows zeros', async () => {
  const { shop } = await newTrade(held, world)
  const seen = await overview(shop, new Date())
  expect(seen.today).toEqual({ turnoverFen: 0, orders: 0, payers: 0, averageFen: 0 })
  expect(seen.waiting).toEqual({ unshipped: 0, unpaid: 0, lowStock: 0, parked: 0 })
})

test('a day begins at midnight in Beijing', () => {
  expect(beijingDay(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
  expect(beijingDay(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
})
