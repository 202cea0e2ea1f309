import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { skuNotFound } from '#catalog'
import { auditShop } from '#request'
import { bumpRevision } from '#settings'
import { outOfStock, stockPromised } from './failures.ts'
import { type MoveCause, type StockMove, findMoves, moveStocks } from './move-store.ts'
import {
  type OpeningStock,
  changeStocks,
  insertStocks,
  lockStock,
  lockStocksOf,
  noteAdjustment,
  updateOnHand,
} from './store.ts'

export interface StockLine {
  skuId: string
  quantity: number
}

export interface StockSetting {
  productId: string
  skuId: string
  onHand: number
  causeId?: string
}

/** Promises stock to an unpaid order; throws `outOfStock` naming the SKUs, and then nothing is promised. */
export const reserveStock = (ctx: Ctx, lines: readonly StockLine[], causeId: string) =>
  move(ctx, 'reserve', movesOf(lines, causeId))

/** `reserveStock` for several orders at once: all of them or none. */
export const reserveStocks = (
  ctx: Ctx,
  orders: readonly { lines: readonly StockLine[]; causeId: string }[],
) =>
  move(
    ctx,
    'reserve',
    orders.flatMap(({ lines, causeId }) => movesOf(lines, causeId)),
  )

/** Takes what was reserved for a paid order out of the stock. */
export const deductStock = (ctx: Ctx, lines: readonly StockLine[], causeId: string) =>
  move(ctx, 'deduct', movesOf(lines, causeId))

/** Gives back what was reserved for an order that was never paid. */
export const releaseStock = (ctx: Ctx, lines: readonly StockLine[], causeId: string) =>
  move(ctx, 'release', movesOf(lines, causeId))

/** Sets what is there of a SKU; a repeated `causeId` changes nothing. Throws when more is promised to orders. */
export const setStock = async (ctx: Ctx, { productId, skuId, onHand, causeId = newId() }: StockSetting) => {
  const before = await lockStock(ctx.tx, productId, skuId)
  if (!before) throw skuNotFound({ productId, skuId })
  if (onHand < before.reserved) throw stockPromised({ skuId, reserved: before.reserved })
  if (!(await noteAdjustment(ctx.tx, skuId, onHand - before.onHand, causeId, ctx.now))) return

  await updateOnHand(ctx.tx, skuId, onHand)
  await auditShop(ctx, 'stock.set', skuId, { before: before.onHand, after: onHand })
  await bumpWhenTurned(ctx, [{ before: before.available, after: onHand - before.reserved }])
}

/**
 * Brings stock of several SKUs of a product in or takes it out, and sets when to warn; throws `stockPromised` when more
 * would go out than is free, and then nothing has moved.
 */
export const adjustStocks = async (
  ctx: Ctx,
  productId: string,
  asked: readonly { skuId: string; addStock: number; lowAt: number }[],
) => {
  const held = new Map(
    (
      await lockStocksOf(
        ctx.tx,
        productId,
        asked.map((one) => one.skuId),
      )
    ).map((one) => [one.skuId, one]),
  )
  const changes = asked.flatMap(({ skuId, addStock, lowAt }) => {
    const before = held.get(skuId)
    if (!before) throw skuNotFound({ productId, skuId })
    if (before.available + addStock < 0)
      throw stockPromised({ skuId, reserved: before.reserved, onHand: before.onHand })
    return addStock === 0 && lowAt === before.lowAt ? [] : [{ skuId, addStock, lowAt, before }]
  })
  if (changes.length === 0) return

  await changeStocks(ctx.tx, changes, ctx.now)
  const moved = changes.filter((one) => one.addStock !== 0)
  if (moved.length === 0) return
  await auditShop(ctx, 'stock.adjust', productId, {
    added: Object.fromEntries(moved.map((one) => [one.skuId, one.addStock])),
  })
  await bumpWhenTurned(
    ctx,
    moved.map(({ before, addStock }) => ({ before: before.available, after: before.available + addStock })),
  )
}

/** Gives SKUs that have no stock yet their first. */
export const openStock = async (ctx: Ctx, opening: readonly OpeningStock[]) => {
  if (opening.length > 0) await insertStocks(ctx.tx, opening, ctx.now)
}

const move = async (ctx: Ctx, cause: MoveCause, moves: readonly StockMove[]) => {
  if (moves.length === 0) return
  const moved = await moveStocks(ctx.tx, cause, moves)
  const short = moved.filter((sku) => sku.after === null).map((sku) => sku.sku_id)
  if (short.length > 0) throw outOfStock({ skuIds: short.sort() })
  if (moved.length < new Set(moves.map((one) => one.skuId)).size) await checkRepeated(ctx, cause, moves)
  await bumpWhenTurned(ctx, moved)
}

// What neither moved nor stands in the ledger has no stock at all, or was never reserved.
const checkRepeated = async (ctx: Ctx, cause: MoveCause, moves: readonly StockMove[]) => {
  const noted = await findMoves(ctx.tx, cause, moves)
  const missing = moves.filter(
    (one) => !noted.some((row) => row.skuId === one.skuId && row.causeId === one.causeId),
  )
  if (missing.length === 0) return
  if (cause === 'reserve') throw outOfStock({ skuIds: missing.map((one) => one.skuId).sort() })
  throw new Error(
    `stock to ${cause} was not reserved: ${missing.map((one) => `${one.causeId}/${one.skuId}`).join(', ')}`,
  )
}

// Shop pages say what is sold out, SKU by SKU; counts in between are not worth dropping them.
const bumpWhenTurned = async (ctx: Ctx, moved: readonly { before: number; after: number | null }[]) => {
  if (moved.some(({ before, after }) => after !== null && before > 0 !== after > 0))
    await bumpRevision(ctx, 'catalog')
}

const movesOf = (lines: readonly StockLine[], causeId: string): StockMove[] =>
  [...Map.groupBy(lines, (line) => line.skuId)].map(([skuId, same]) => ({
    skuId,
    causeId,
    quantity: same.reduce((sum, line) => sum + line.quantity, 0),
  }))
