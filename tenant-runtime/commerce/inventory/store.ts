import { and, eq, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type Tx, mine, only } from '@wanpu/migrations'
import { skus, stockMoves, stocks } from '@wanpu/migrations/schema'

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

/** The stock of SKUs of a product locked in the order of their ids, made with nothing where there is no record. */
export const lockStocksOf = async (
  tx: Tx,
  productId: string,
  skuIds: readonly string[],
): Promise<Stock[]> => {
  if (skuIds.length === 0) return []
  const ids = sql.param([...skuIds])
  await tx.execute(sql`
    insert into shop.stocks (tenant_id, sku_id, product_id, on_hand)
    select k.tenant_id, k.id, k.product_id, 0 from shop.skus k
    where k.tenant_id = ${tx.tenantId} and k.product_id = ${productId} and k.id = any(${ids}::uuid[])
    order by k.id
    on conflict do nothing`)
  return tx
    .select(stockColumns)
    .from(stocks)
    .where(mine(tx, stocks, eq(stocks.productId, productId), sql`${stocks.skuId} = any(${ids}::uuid[])`))
    .orderBy(stocks.skuId)
    .for('no key update')
}

/** Moves locked stocks by `addStock` and writes the ledger. */
export const changeStocks = async (
  tx: Tx,
  changes: readonly { skuId: string; addStock: number; lowAt: number }[],
  now: Date,
) => {
  await tx.execute(sql`
    update shop.stocks s set on_hand = s.on_hand + a.added, low_at = a.low_at
    from unnest(${sql.param(changes.map((one) => one.skuId))}::uuid[], ${sql.param(changes.map((one) => one.addStock))}::int[],
      ${sql.param(changes.map((one) => one.lowAt))}::int[]) as a (sku_id, added, low_at)
    where s.tenant_id = ${tx.tenantId} and s.sku_id = a.sku_id`)

  const moves = changes.flatMap(({ skuId, addStock }) =>
    addStock === 0 ? [] : [adjustment(tx, skuId, addStock, newId(), now)],
  )
  if (moves.length > 0) await tx.insert(stockMoves).values(moves)
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
    .values(adjustment(tx, skuId, onHandDelta, causeId, now))
    .onConflictDoNothing()
    .returning({ id: stockMoves.id })
  return noted.length === 1
}

const adjustment = (tx: Tx, skuId: string, onHandDelta: number, causeId: string, now: Date) => ({
  tenantId: tx.tenantId,
  id: newId(),
  skuId,
  cause: 'adjust' as const,
  causeId,
  onHandDelta,
  reservedDelta: 0,
  at: now,
})

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
