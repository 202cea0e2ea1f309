import { eq, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type Tx, mine } from '@wanpu/migrations'
import { stockMoves } from '@wanpu/migrations/schema'

/** What one order does to one SKU. */
export interface StockMove {
  skuId: string
  quantity: number
  causeId: string
}

/** By cause: what a unit does to the two counters, which cause must have gone before and which must not. */
const effects = {
  reserve: { onHand: 0, reserved: 1, after: null, unless: null },
  deduct: { onHand: -1, reserved: -1, after: 'reserve', unless: 'release' },
  release: { onHand: 0, reserved: -1, after: 'reserve', unless: 'deduct' },
} as const
export type MoveCause = keyof typeof effects

interface MovedSku extends Record<string, unknown> {
  sku_id: string
  /** What could be ordered before and after; null when there was not enough. */
  before: number
  after: number | null
}

/**
 * Moves stock and writes the ledger in one statement. A repeated cause changes nothing and is not answered; a SKU that
 * has not enough is answered with `after` null, and the caller must throw.
 */
export const moveStocks = async (
  tx: Tx,
  cause: MoveCause,
  moves: readonly StockMove[],
): Promise<MovedSku[]> => {
  const effect = effects[cause]
  // One SKU reserved is decided by its own row. Several are locked in the order of their ids first, since an UPDATE takes
  // them in no order; and what follows a reservation must see whether it was given back meanwhile.
  const isSingle = new Set(moves.map((move) => move.skuId)).size === 1
  if (!isSingle || effect.after) await lockStocks(tx, moves)

  return tx.execute<MovedSku>(sql`
    with asked as (
      select * from unnest(${sql.param(moves.map((move) => move.skuId))}::uuid[], ${sql.param(moves.map((move) => move.quantity))}::int[],
        ${sql.param(moves.map((move) => move.causeId))}::uuid[], ${sql.param(moves.map(() => newId()))}::uuid[])
        as a (sku_id, quantity, cause_id, move_id)
    ), noted as (
      insert into shop.stock_moves (tenant_id, id, sku_id, cause, cause_id, on_hand_delta, reserved_delta)
      select ${tx.tenantId}, a.move_id, a.sku_id, ${cause}, a.cause_id, a.quantity * ${effect.onHand}::int, a.quantity * ${effect.reserved}::int
      from asked a
      join shop.stocks s on s.tenant_id = ${tx.tenantId} and s.sku_id = a.sku_id
      where (${effect.after}::text is null or exists (select from shop.stock_moves m
          where m.tenant_id = ${tx.tenantId} and m.sku_id = a.sku_id and m.cause = ${effect.after} and m.cause_id = a.cause_id))
        and (${effect.unless}::text is null or not exists (select from shop.stock_moves m
          where m.tenant_id = ${tx.tenantId} and m.sku_id = a.sku_id and m.cause = ${effect.unless} and m.cause_id = a.cause_id))
      order by a.sku_id
      on conflict (tenant_id, sku_id, cause, cause_id) do nothing
      returning sku_id, on_hand_delta, reserved_delta
    ), wanted as (
      select sku_id, sum(on_hand_delta)::int as on_hand, sum(reserved_delta)::int as reserved from noted group by sku_id
    ), moved as (
      update shop.stocks s set on_hand = s.on_hand + w.on_hand, reserved = s.reserved + w.reserved
      from wanted w
      where s.tenant_id = ${tx.tenantId} and s.sku_id = w.sku_id
        and s.reserved + w.reserved between 0 and s.on_hand + w.on_hand
      returning s.sku_id, s.on_hand - s.reserved as available
    )
    select w.sku_id, moved.available - w.on_hand + w.reserved as before, moved.available as after
    from wanted w left join moved on moved.sku_id = w.sku_id`)
}

const lockStocks = (tx: Tx, moves: readonly StockMove[]) =>
  tx.execute(sql`
    select from shop.stocks
    where tenant_id = ${tx.tenantId} and sku_id = any(${sql.param(moves.map((move) => move.skuId))}::uuid[])
    order by sku_id for no key update`)

/** Which of the moves stand in the ledger. */
export const findMoves = async (tx: Tx, cause: MoveCause, moves: readonly StockMove[]) =>
  tx
    .select({ skuId: stockMoves.skuId, causeId: stockMoves.causeId })
    .from(stockMoves)
    .where(
      mine(
        tx,
        stockMoves,
        eq(stockMoves.cause, cause),
        sql`${stockMoves.skuId} = any(${sql.param(moves.map((move) => move.skuId))}::uuid[])`,
        sql`${stockMoves.causeId} = any(${sql.param(moves.map((move) => move.causeId))}::uuid[])`,
      ),
    )
