import { eq, sql } from 'drizzle-orm'
import type { Fen } from '@wanpu/kit/money'
import { type Tx, mine } from '@wanpu/migrations'
import { skus } from '@wanpu/migrations/schema'

/** A variety as it shall be. */
export interface VarietyRow {
  skuId: string
  choice: readonly string[]
  code: string
  priceFen: Fen
  picture: string | null
  weightGrams: number
}

/** Lets one edit of a product's varieties run at a time; orders do not wait for it. */
export const takeVarietyTurn = async (tx: Tx, productId: string) => {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`varieties ${tx.tenantId} ${productId}`}, 0))`,
  )
}

/** All varieties that a product ever had. */
export const findEveryVariety = (tx: Tx, productId: string) =>
  tx
    .select({ skuId: skus.id, choice: skus.choice, isOffered: skus.isOffered })
    .from(skus)
    .where(mine(tx, skus, eq(skus.productId, productId)))
    .orderBy(skus.position, skus.id)

/** Makes these the varieties on offer, in their order; every other one is withdrawn and keeps its id for its orders. */
export const replaceVarieties = async (tx: Tx, productId: string, rows: readonly VarietyRow[]) => {
  const ids = sql.param(rows.map((row) => row.skuId))
  const own = sql`tenant_id = ${tx.tenantId} and product_id = ${productId}`
  // Choices are unique in a product at every moment: whoever holds one that another gets now steps aside first, a
  // withdrawn variety for good.
  await tx.execute(sql`
    update shop.skus set is_offered = false where ${own} and id <> all(${ids}::uuid[]) and is_offered`)
  await tx.execute(sql`
    update shop.skus set choice = array_append(choice, id::text)
    where ${own} and (id = any(${ids}::uuid[]) or to_jsonb(choice) in (select jsonb_array_elements(${JSON.stringify(rows.map((row) => row.choice))}::jsonb)))`)
  await tx
    .insert(skus)
    .values(
      rows.map(({ skuId, choice, ...row }, position) => ({
        tenantId: tx.tenantId,
        id: skuId,
        productId,
        choice: [...choice],
        ...row,
        position,
        isOffered: true,
      })),
    )
    .onConflictDoUpdate({
      target: [skus.tenantId, skus.id],
      set: {
        choice: sql`excluded.choice`,
        code: sql`excluded.code`,
        priceFen: sql`excluded.price_fen`,
        picture: sql`excluded.picture`,
        weightGrams: sql`excluded.weight_grams`,
        position: sql`excluded.position`,
        isOffered: true,
      },
    })
}
