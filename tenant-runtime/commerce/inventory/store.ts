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
