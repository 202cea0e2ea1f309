import type { Ctx } from '@wanpu/migrations'
import { findSkusForSale, skuNotFound } from '#catalog'
import { outOfStock, stocksOf } from '#inventory'
import { holdAsking, memberIdOf, memberOf } from '#members'
import { cartFull, cartItemNotFound, notForSale, quantityLimit } from './failures.ts'
import { type ItemChange, limits } from './inputs.ts'
import {
  addQuantity,
  countItems,
  countOthers,
  deleteAll,
  deleteItems,
  findQuantity,
  listItems,
  selectAll,
  updateItem,
} from './store.ts'

/** Puts so many more of a SKU into the asking shopper's cart; answers what the cart holds then. */
export const addItem = async (ctx: Ctx, { skuId, quantity }: { skuId: string; quantity: number }) => {
  const { tx, now } = ctx
  // Held, so that two additions at once count each other's kinds.
  const item = { memberId: await holdAsking(ctx), skuId }
  const { priceFen } = await requireStock(ctx, skuId, quantity + (await findQuantity(tx, item)))
  if ((await countOthers(tx, item)) >= limits.kinds) throw cartFull({ limit: limits.kinds })
  const held = await addQuantity(tx, { ...item, quantity, priceFen }, now)
  if (held === null) throw quantityLimit({ limit: limits.quantity })

  return countItems(tx, item.memberId)
}

/** Changes how many of a SKU there are, or whether it is selected. */
export const changeItem = async (ctx: Ctx, skuId: string, change: ItemChange) => {
  const item = { memberId: memberOf(ctx.actor), skuId }
  if (!(await updateItem(ctx.tx, item, change))) throw cartItemNotFound({ skuId })
  if (change.quantity) await requireStock(ctx, skuId, change.quantity)
}

export const removeItem = async ({ tx, actor }: Ctx, skuId: string) => {
  if ((await deleteItems(tx, memberOf(actor), [skuId])) === 0) throw cartItemNotFound({ skuId })
}

export const selectItems = ({ tx, actor }: Ctx, isSelected: boolean) =>
  selectAll(tx, memberOf(actor), isSelected)

export const clearCart = ({ tx, actor }: Ctx) => deleteAll(tx, memberOf(actor))

/** The selected lines, as checkout takes them. */
export const cartLines = async ({ tx, actor }: Ctx) => {
  const items = await listItems(tx, memberOf(actor))
  return items.filter((item) => item.isSelected).map(({ skuId, quantity }) => ({ skuId, quantity }))
}

/** Takes out what was bought. */
export const clearBought = async ({ tx, actor }: Ctx, skuIds: readonly string[]) => {
  await deleteItems(tx, memberOf(actor), skuIds)
}

/** How much is in the cart; nothing for who has none. */
export const countCart = async ({ tx, actor }: Ctx) => {
  const memberId = memberIdOf(actor)
  return memberId ? countItems(tx, memberId) : { kinds: 0, pieces: 0 }
}

const requireStock = async ({ tx }: Ctx, skuId: string, quantity: number) => {
  const [sku] = await findSkusForSale(tx, [skuId])
  if (!sku) throw skuNotFound({ skuId })
  if (!sku.isListed) throw notForSale({ skuId })

  if (quantity > limits.quantity) throw quantityLimit({ limit: limits.quantity })
  const [stock] = await stocksOf(tx, [skuId])
  const available = stock?.available ?? 0
  if (quantity > available) throw outOfStock({ skuIds: [skuId], ...(available < 100 && { left: available }) })
  return sku
}
