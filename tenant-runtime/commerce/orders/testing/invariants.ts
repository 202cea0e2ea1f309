import type { TestDatabase } from '@wanpu/migrations/testing/database'
import { type Dimension, mayMove } from '../states.ts'

/** Rows that must not exist in a shop, by what they would break. `$1` is the tenant. */
const offenders = {
  'stock is neither negative nor overpromised': `
    select sku_id from shop.stocks where tenant_id = $1 and not (on_hand >= 0 and reserved between 0 and on_hand)`,
  'stock is the sum of its ledger': `
    select s.sku_id from shop.stocks s where s.tenant_id = $1 and (s.on_hand, s.reserved) <> (
      select coalesce(sum(on_hand_delta), 0), coalesce(sum(reserved_delta), 0) from shop.stock_moves m
      where m.tenant_id = s.tenant_id and m.sku_id = s.sku_id)`,
  'what is reserved is what unpaid orders hold': `
    select s.sku_id from shop.stocks s where s.tenant_id = $1 and s.reserved <> (
      select coalesce(sum(l.quantity), 0) from shop.order_lines l
      join shop.orders o on o.tenant_id = l.tenant_id and o.id = l.order_id
      where l.tenant_id = s.tenant_id and l.sku_id = s.sku_id and o.trade = 'placed')`,
  'an order’s sums are those of its lines': `
    select o.id from shop.orders o where o.tenant_id = $1 and not coalesce(
      (o.items_fen, o.discount_fen, o.freight_fen, o.payable_fen, o.pieces) = (
        select sum(items_fen), sum(discount_fen), sum(freight_fen), sum(payable_fen), sum(quantity)
        from shop.order_lines l where l.tenant_id = o.tenant_id and l.order_id = o.id), false)`,
  'payable is items + freight - discount': `
    select id from shop.orders where tenant_id = $1 and payable_fen <> items_fen + freight_fen - discount_fen`,
  'a paid order has exactly one succeeded payment of its amount': `
    select o.id from shop.orders o where o.tenant_id = $1 and o.paid_at is not null and o.payable_fen > 0 and (
      o.paid_fen <> o.payable_fen or 1 <> (select count(*) from shop.payment_attempts a
        where a.tenant_id = o.tenant_id and a.order_id = o.id and a.state = 'succeeded' and a.amount_fen = o.payable_fen))`,
  'a succeeded payment has a paid order or a parked row': `
    select a.id from shop.payment_attempts a join shop.orders o on o.tenant_id = a.tenant_id and o.id = a.order_id
    where a.tenant_id = $1 and a.state = 'succeeded' and o.paid_at is null and not exists (
      select from shop.parked_payments p where p.tenant_id = a.tenant_id and p.order_id = o.id
        and p.transaction_id = a.transaction_id)`,
  'a payment belongs to an account and an order of its shop': `
    select a.id from shop.payment_attempts a where a.tenant_id = $1 and (
      not exists (select from shop.payment_accounts c where c.tenant_id = a.tenant_id and c.id = a.account_id)
      or not exists (select from shop.orders o where o.tenant_id = a.tenant_id and o.id = a.order_id))`,
  'no attempt is open for an order that is over': `
    select a.id from shop.payment_attempts a join shop.orders o on o.tenant_id = a.tenant_id and o.id = a.order_id
    where a.tenant_id = $1 and a.state = 'open' and o.trade = 'closed'`,
  'a closed order has given its stock back, a paid one has taken it': `
    select o.id from shop.orders o join shop.order_lines l on l.tenant_id = o.tenant_id and l.order_id = o.id
    where o.tenant_id = $1 and o.trade <> 'placed' and not exists (
      select from shop.stock_moves m where m.tenant_id = o.tenant_id and m.cause_id = o.id and m.sku_id = l.sku_id
        and m.cause = case when o.paid_at is null then 'release' else 'deduct' end)`,
  'refunds do not exceed what was paid': `
    select id from shop.orders where tenant_id = $1 and refunded_fen > paid_fen`,
  'what is shipped is what parcels hold': `
    select l.id from shop.order_lines l where l.tenant_id = $1 and l.shipped_quantity <> (
      select coalesce(sum(quantity), 0) from shop.shipment_lines p
      where p.tenant_id = l.tenant_id and p.line_id = l.id)`,
  'an order is shipped when nothing is left': `
    select o.id from shop.orders o join shop.order_lines l on l.tenant_id = o.tenant_id and l.order_id = o.id
    where o.tenant_id = $1 group by o.id, o.delivery
    having (o.delivery in ('shipped', 'received')) <> bool_and(l.shipped_quantity = l.quantity)
      or (o.delivery = 'none') <> bool_and(l.shipped_quantity = 0)`,
  'callbacks do not lie about': `
    select id from platform.inbox where tenant_id = $1 and processed_at is null and received_at < now() - interval '2 minutes'`,
}

type Sudo = TestDatabase['sudo']

/** Throws naming every rule of reliability.md part 3 that a shop's rows break; call it at the end of a test. */
export const checkInvariants = async (sudo: Sudo, tenantId: string) => {
  const broken: string[] = []
  for (const [rule, statement] of Object.entries(offenders)) {
    const rows = await sudo.unsafe(statement, [tenantId])
    if (rows.length > 0) broken.push(`${rule}: ${rows.map((row) => Object.values(row)[0]).join(', ')}`)
  }
  broken.push(...(await wrongWays(sudo, tenantId)))
  if (broken.length > 0) throw new Error(`broken in ${tenantId}:\n  ${broken.join('\n  ')}`)
}

interface Event {
  orderId: string
  dimension: Dimension
  from: string
  to: string
}

const begins: Record<Dimension, string> = { trade: '', delivery: 'none', refund: 'none', settlement: 'open' }

/** Orders whose events are no chain of allowed steps from the beginning to where the order stands. */
const wrongWays = async (sudo: Sudo, tenantId: string) => {
  const orders = await sudo<
    { id: string; trade: string; delivery: string; refund: string; settlement: string }[]
  >`
    select id, trade, delivery, refund, case when is_settled then 'settled' else 'open' end as settlement
    from shop.orders where tenant_id = ${tenantId}`
  const events = await sudo<Event[]>`
    select order_id as "orderId", dimension, "from", "to" from shop.order_events where tenant_id = ${tenantId}`
  const byOrder = Map.groupBy(events, (event) => event.orderId)

  return orders.flatMap((order) =>
    (Object.keys(begins) as Dimension[])
      .filter((dimension) => {
        const steps = (byOrder.get(order.id) ?? []).filter((event) => event.dimension === dimension)
        return !isChain(steps, begins[dimension], order[dimension])
      })
      .map((dimension) => `every step is an allowed one: ${dimension} of ${order.id}`),
  )
}

const isChain = (steps: readonly Event[], begin: string, end: string) => {
  let at = begin
  for (let walked = 0; walked < steps.length; walked++) {
    const next = steps.filter((step) => step.from === at)
    if (next.length !== 1 || !isAllowed(next[0]!)) return false
    at = next[0]!.to
  }
  return at === end
}

const isAllowed = (step: Event) => (step.from === '' ? step.to === 'placed' : mayMove(step))
