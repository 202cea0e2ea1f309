import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { outside } from '../checkout/testing/outside.ts'
import { newBuyer, newTrade } from '../checkout/testing/trade.ts'
import { exportOrders } from './export.ts'
import { exportQuery } from './inputs.ts'

const held = testDatabase()
const world = outside()
const merchant = { kind: 'merchant' as const, id: newId() }

const tradeWith = async (count: number) => {
  const trade = await newTrade(held, world, { stock: [400] })
  const buyer = await newBuyer(trade.shop)
  const placed = []
  for (let index = 0; index < count; index++) placed.push(await trade.place(buyer))
  const inShop = <T>(verb: (ctx: Ctx) => Promise<T>) => trade.shop.as(merchant, verb)
  const rows = async (asked: object = {}) => {
    const all = []
    for await (const page of exportOrders(inShop, exportQuery.parse(asked))) all.push(...page)
    return all
  }
  return { ...trade, placed, rows }
}

test('orders are taken out whole, the last first, of this shop alone, and it is written down by whom', async () => {
  const [one] = [await tradeWith(2), await tradeWith(1)]
  const rows = await one.rows()
  expect(rows.map((row) => row[0])).toEqual(one.placed.map(({ number }) => number).toReversed())
  expect(rows[0]).toEqual(expect.arrayContaining(['待付款', '王小明', '13912345678']))
  const [trace] =
    await held.sudo`select actor_id, details from shop.audit where tenant_id = ${one.shop.tenantId} and deed = 'orders.export'`
  expect(trace).toMatchObject({ actor_id: merchant.id, details: {} })
})

test('the table holds what the list is narrowed to, with parcels', async () => {
  const { rows, placed, shop } = await tradeWith(2)
  await held.sudo`insert into shop.shipments (tenant_id, id, order_id, courier_code, waybill, push_key, shipped_at)
    values (${shop.tenantId}, ${newId()}, ${placed[0]!.id}, 'SF', 'SF1', 'k', now())`
  const found = await rows({ q: placed[0]!.number })
  expect(found).toHaveLength(1)
  expect(found[0]!.slice(-2)).toEqual(['顺丰速运', 'SF1'])
  expect(await rows({ tab: 'shipped' })).toEqual([])
})

test('more orders than a page follow one another without a gap', async () => {
  const { rows, placed, shop } = await tradeWith(1)
  await held.sudo`
    insert into shop.orders select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'number', 'N' || n))).*
      from shop.orders o, generate_series(1, 450) n where o.tenant_id = ${shop.tenantId} and o.id = ${placed[0]!.id}`
  await held.sudo`
    insert into shop.order_lines select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'order_id', o.id))).*
      from shop.order_lines l, shop.orders o
      where l.tenant_id = ${shop.tenantId} and l.order_id = ${placed[0]!.id} and o.tenant_id = l.tenant_id and o.number like 'N%'`
  const numbers = (await rows()).map((row) => row[0])
  expect([numbers.length, new Set(numbers).size]).toEqual([451, 451])
})
