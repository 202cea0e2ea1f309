import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { fen } from '@wanpu/kit/money'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { priceOrder } from '#pricing'
import { outside } from '../checkout/testing/outside.ts'
import { newBuyer, newTrade } from '../checkout/testing/trade.ts'
import { moveOrder } from './moves.ts'
import type { NewOrder } from './new-order.ts'
import { insertUnlessNumberTaken } from './placing-store.ts'
import { type Move, edges } from './states.ts'
import { checkInvariants } from './testing/invariants.ts'

const held = testDatabase()
const world = outside()

const standAt = (id: string, { dimension, from }: Move) => {
  const paidAt = from === 'paid' ? new Date() : null
  switch (dimension) {
    case 'trade':
      return held.sudo`update shop.orders set trade = ${from}, paid_at = ${paidAt} where id = ${id}`
    case 'delivery':
      return held.sudo`update shop.orders set delivery = ${from} where id = ${id}`
    case 'refund':
      return held.sudo`update shop.orders set refund = ${from} where id = ${id}`
    case 'settlement':
      return held.sudo`update shop.orders set is_settled = false where id = ${id}`
  }
}

const moves = Object.entries(edges).flatMap(([dimension, pairs]) =>
  pairs.map(([from, to]) => ({ dimension, from, to }) as Move),
)

test.each(moves)('$dimension goes from $from to $to once, with one event', async (move) => {
  const trade = await newTrade(held, world)
  const { id } = await trade.place(await newBuyer(trade.shop))
  await standAt(id, move)
  const step = () =>
    trade.shop.run((ctx) => moveOrder(ctx, id, move.dimension, move.from as never, move.to as never, 'why'))

  const moved = await Promise.all([step(), step(), step()])
  expect(moved.filter(Boolean)).toHaveLength(1)
  const events = await held.sudo`
    select dimension, "from", "to", reason, actor_kind from shop.order_events where order_id = ${id} and "from" <> ''`
  expect(events.map((row) => ({ ...row }))).toEqual([{ ...move, reason: 'why', actor_kind: 'system' }])
})

test('a number is taken once in a shop, and again in another', async () => {
  const [one, other] = [await newTrade(held, world), await newTrade(held, world)]
  const number = '20261122163000123456'
  const insert = async (trade: typeof one) => {
    const buyer = await newBuyer(trade.shop)
    return trade.shop.run(({ tx, now }) =>
      insertUnlessNumberTaken(tx, [{ ...orderOf(buyer.id, now), number }], now),
    )
  }
  expect(await insert(one)).toHaveLength(1)
  expect(await insert(one)).toHaveLength(0)
  expect(await insert(other)).toHaveLength(1)
})

const orderOf = (memberId: string, now: Date): NewOrder => ({
  id: newId(),
  memberId,
  price: priceOrder({
    lines: [{ key: 'k', unitPriceFen: fen(100), quantity: 1, weightGrams: 0, freightTemplateId: null }],
  }),
  lines: [],
  address: {
    name: '王',
    phone: '13912345678',
    regionCode: '310101',
    province: '',
    city: '',
    district: '',
    detail: '',
  },
  courierCode: null,
  note: '',
  payBy: now,
})

test.each([
  [
    'stock is the sum of its ledger',
    (id: string) => held.sudo`update shop.stocks set on_hand = on_hand + 1 where tenant_id = ${id}`,
  ],
  [
    'what is reserved',
    (id: string) => held.sudo`update shop.orders set trade = 'closed' where tenant_id = ${id}`,
  ],
  ['an order’s sums', (id: string) => held.sudo`update shop.orders set pieces = 7 where tenant_id = ${id}`],
  [
    'exactly one succeeded payment',
    (id: string) => held.sudo`update shop.orders set trade = 'paid', paid_at = now() where tenant_id = ${id}`,
  ],
  [
    'every step is an allowed one',
    (id: string) => held.sudo`update shop.orders set delivery = 'shipped' where tenant_id = ${id}`,
  ],
  [
    'callbacks do not lie about',
    (
      id: string,
    ) => held.sudo`insert into platform.inbox (id, provider, event_key, tenant_id, headers, body, received_at)
    values (${newId()}, 'p', ${newId()}, ${id}, '{}', '', now() - interval '1 hour')`,
  ],
] as const)('broken books are named: %s', async (rule, breakIt) => {
  const trade = await newTrade(held, world)
  await trade.place(await newBuyer(trade.shop))
  await checkInvariants(held.sudo, trade.shop.tenantId)
  await breakIt(trade.shop.tenantId)
  await expect(checkInvariants(held.sudo, trade.shop.tenantId)).rejects.toThrow(rule)
})
