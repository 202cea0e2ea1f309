import { count, desc, eq, ne, sql, sum } from 'drizzle-orm'
import type { Fen } from '@wanpu/kit/money'
import { type Tx, mine, only } from '@wanpu/migrations'
import { cartItems } from '@wanpu/migrations/schema'
import { type ItemChange, limits } from './inputs.ts'

interface Item {
  memberId: string
  skuId: string
}
const itemOf = (tx: Tx, { memberId, skuId }: Item) =>
  mine(tx, cartItems, eq(cartItems.memberId, memberId), eq(cartItems.skuId, skuId))
const cartOf = (tx: Tx, memberId: string) => mine(tx, cartItems, eq(cartItems.memberId, memberId))
const among = (skuIds: readonly string[]) => sql`${cartItems.skuId} = any(${sql.param([...skuIds])}::uuid[])`

/** A member's items, the newest first. */
export const listItems = (tx: Tx, memberId: string) =>
  tx
    .select({
      skuId: cartItems.skuId,
      quantity: cartItems.quantity,
      isSelected: cartItems.isSelected,
      addedPriceFen: cartItems.addedPriceFen,
    })
    .from(cartItems)
    .where(cartOf(tx, memberId))
    .orderBy(desc(cartItems.addedAt), desc(cartItems.skuId))

export const findQuantity = async (tx: Tx, item: Item) =>
  only(await tx.select({ quantity: cartItems.quantity }).from(cartItems).where(itemOf(tx, item)))?.quantity ??
  0

/** How many other kinds lie in the cart. */
export const countOthers = async (tx: Tx, { memberId, skuId }: Item) =>
  only(
    await tx
      .select({ kinds: count() })
      .from(cartItems)
      .where(mine(tx, cartItems, eq(cartItems.memberId, memberId), ne(cartItems.skuId, skuId))),
  )!.kinds

interface Addition extends Item {
  quantity: number
  /** What it costs at this moment. */
  priceFen: Fen
}

/** Puts the item in, or adds to it, and selects it; null when that would pass the limit for one kind. */
export const addQuantity = async (tx: Tx, { memberId, skuId, quantity, priceFen }: Addition, now: Date) => {
  const together = sql`${cartItems.quantity} + excluded.quantity`
  const added = await tx
    .insert(cartItems)
    .values({ tenantId: tx.tenantId, memberId, skuId, quantity, addedPriceFen: priceFen, addedAt: now })
    .onConflictDoUpdate({
      target: [cartItems.tenantId, cartItems.memberId, cartItems.skuId],
      set: { quantity: together, isSelected: true, addedPriceFen: priceFen },
      setWhere: sql`${together} <= ${limits.quantity}`,
    })
    .returning({ quantity: cartItems.quantity })
  return only(added)?.quantity ?? null
}

export const updateItem = async (tx: Tx, item: Item, { quantity, isSelected }: ItemChange) => {
  const updated = await tx
    .update(cartItems)
    .set({ ...(quantity !== undefined && { quantity }), ...(isSelected !== undefined && { isSelected }) })
    .where(itemOf(tx, item))
    .returning({ skuId: cartItems.skuId })
  return updated.length === 1
}

export const selectAll = async (tx: Tx, memberId: string, isSelected: boolean) => {
  await tx.update(cartItems).set({ isSelected }).where(cartOf(tx, memberId))
}

/** Takes these items out and answers how many there were. */
export const deleteItems = async (tx: Tx, memberId: string, skuIds: readonly string[]) => {
  const deleted = await tx
    .delete(cartItems)
    .where(mine(tx, cartItems, eq(cartItems.memberId, memberId), among(skuIds)))
    .returning({ skuId: cartItems.skuId })
  return deleted.length
}

export const deleteAll = async (tx: Tx, memberId: string) => {
  await tx.delete(cartItems).where(cartOf(tx, memberId))
}

export const countItems = async (tx: Tx, memberId: string) => {
  const counted = only(
    await tx
      .select({ kinds: count(), pieces: sum(cartItems.quantity).mapWith(Number) })
      .from(cartItems)
      .where(cartOf(tx, memberId)),
  )!
  return { kinds: counted.kinds, pieces: counted.pieces ?? 0 }
}
