import type { Tx } from '@wanpu/migrations'
import { type SkuForSale, findSkusForSale } from '#catalog'
import { stocksOf } from '#inventory'

/** So many of a SKU. */
export interface WantedLine {
  skuId: string
  quantity: number
}
/** What the shop has of it; `sku` is undefined when there is no such thing here. */
export interface Goods {
  sku: SkuForSale | undefined
  available: number
}

/** The goods of these SKUs, priced and counted by the server. */
export const findGoods = async (tx: Tx, skuIds: readonly string[]): Promise<(skuId: string) => Goods> => {
  const [forSale, held] = await Promise.all([findSkusForSale(tx, skuIds), stocksOf(tx, skuIds)])
  const skus = new Map(forSale.map((sku) => [sku.skuId, sku]))
  const stocks = new Map(held.map((stock) => [stock.skuId, stock.available]))
  return (skuId) => ({ sku: skus.get(skuId), available: stocks.get(skuId) ?? 0 })
}

/** Why a line can't be bought as it is; null when it can. */
export const lineProblem = ({ quantity }: WantedLine, { sku, available }: Goods) => {
  if (!sku?.isListed) return 'unlisted'
  if (available === 0) return 'sold-out'
  return available < quantity ? 'short' : null
}
