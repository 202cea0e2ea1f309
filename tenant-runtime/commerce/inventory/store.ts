import { and, eq, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type Tx, mine, only } from '@wanpu/migrations'
import { skus, type stockCauses, stockMoves, stocks } from '@wanpu/migrations/schema'

export type StockCause = (typeof stockCauses)[number]

/** What one order does to one SKU. */
export interface StockMove {
  skuId: string
  quantity: number
  causeId: string
}

/** By cause: what a unit does to the two counters, what must hold before, and what may have gone before. */
const effects = {
  reserve: { onHand: 0, reserved: 1, after: null, unless: null },
  deduct: { onHand: -1, reserved: -1, after: 'reserve', unless: 'release' },
  release: { onHand: 0, reserved: -1, after: 'reserve', unless: 'deduct' },
  return: { onHand: 1, reserved: 0, after: 'deduct', unless: null },
} as const
export type MoveCause = keyof typeof effects

interface MovedSku extends Record<string, unknown> {
  sku_id: string
  product_id: string
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
    select w.sku_id, s.product_id, moved.available - w.on_hand + w.reserved as before, moved.available as after
    from wanted w
    join shop.stocks s on s.tenant_id = ${tx.tenantId} and s.sku_id = w.sku_id
    left join moved on moved.sku_id = w.sku_id`)
}

const lockStocks = (tx: Tx, moves: readonly StockMove[]) =>
  tx.execute(sql`
    select from shop.stocks
    where tenant_id = ${tx.tenantId} and sku_id = any(${sql.param(moves.map((move) => move.skuId))}::uuid[])
    order by sku_id for no key update`)

/** Which of the moves stand in the ledger. */
export const findMoves = async (tx: Tx, cause: StockCause, moves: readonly StockMove[]) =>
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

export interface Stock {
  skuId: string
  productId: string
  onHand: number
  reserved: number
  /** What may still be ordered. */
  available: number
  lowAt: number
}

const stockColumns = {
  skuId: stocks.skuId,
  productId: stocks.productId,
  onHand: stocks.onHand,
  reserved: stocks.reserved,
  available: sql<number>`${stocks.onHand} - ${stocks.reserved}`,
  lowAt: stocks.lowAt,
}

/** The stock of those of the SKUs that have any record, in no order. */
export const stocksOf = (tx: Tx, skuIds: readonly string[]): Promise<Stock[]> =>
  tx
    .select(stockColumns)
    .from(stocks)
    .where(mine(tx, stocks, sql`${stocks.skuId} = any(${sql.param([...skuIds])}::uuid[])`))

/** One SKU of a product with its stock locked, made with nothing when it has no record; undefined when there is no such SKU. */
export const lockStock = async (tx: Tx, productId: string, skuId: string): Promise<Stock | undefined> => {
  const sku = await tx
    .select({ id: skus.id })
    .from(skus)
    .where(mine(tx, skus, and(eq(skus.id, skuId), eq(skus.productId, productId))))
  if (sku.length === 0) return undefined

  await tx.insert(stocks).values({ tenantId: tx.tenantId, skuId, productId, onHand: 0 }).onConflictDoNothing()
  return only(
    await tx
      .select(stockColumns)
      .from(stocks)
      .where(mine(tx, stocks, eq(stocks.skuId, skuId)))
      .for('no key update'),
  )
}

/** Writes an adjustment of a locked stock into the ledger; false when this cause is there already. */
export const noteAdjustment = async (
  tx: Tx,
  skuId: string,
  onHandDelta: number,
  causeId: string,
  now: Date,
) => {
  const noted = await tx
    .insert(stockMoves)
    .values({
      tenantId: tx.tenantId,
      id: newId(),
      skuId,
      cause: 'adjust',
      causeId,
      onHandDelta,
      reservedDelta: 0,
      at: now,
    })
    .onConflictDoNothing()
    .returning({ id: stockMoves.id })
  return noted.length === 1
}

export const updateOnHand = async (tx: Tx, skuId: string, onHand: number) => {
  await tx
    .update(stocks)
    .set({ onHand })
    .where(mine(tx, stocks, eq(stocks.skuId, skuId)))
}

export interface OpeningStock {
  skuId: string
  productId: string
  onHand: number
  /** At this many and below the merchant is warned. */
  lowAt?: number
}

export const insertStocks = async (tx: Tx, opening: readonly OpeningStock[], now: Date) => {
  await tx.insert(stocks).values(opening.map((stock) => ({ tenantId: tx.tenantId, ...stock })))
  await tx.insert(stockMoves).values(
    opening.map(({ skuId, onHand }) => ({
      tenantId: tx.tenantId,
      id: newId(),
      skuId,
      cause: 'initial' as const,
      causeId: skuId,
      onHandDelta: onHand,
      reservedDelta: 0,
      at: now,
    })),
  )
}
