import { type Fen, fen, yuan, zeroFen } from '@wanpu/kit/money'
import type { Ctx } from '@wanpu/migrations'
import { type SkuForSale, findSkusForSale } from '#catalog'
import { stocksOf } from '#inventory'
import { memberIdOf, memberOf } from '#members'
import { type OrderPrice, priceOrder } from '#pricing'
import { deleteItems, listItems } from './store.ts'
import { words } from './words.ts'

/** A line that can be bought; `left` is told below 100 only, `hint` when it is less than wanted or its price changed. */
export interface CartLine extends ShownGoods {
  isSelected: boolean
  left: number | null
  hint: string
}
/** A line that can't be bought, and why. */
export interface UnavailableLine extends ShownGoods {
  reason: string
}
interface ShownGoods {
  skuId: string
  productId: string
  title: string
  choice: string[]
  /** `asset:<id>`. */
  picture: string
  priceFen: Fen
  quantity: number
}
export interface Cart {
  lines: CartLine[]
  unavailable: UnavailableLine[]
  /** Of the selected lines, before freight. */
  totals: Pick<OrderPrice, 'itemsFen' | 'discountFen' | 'payableFen' | 'steps'> & {
    kinds: number
    pieces: number
  }
}

/** The asking shopper's cart at today's prices; empty for who has none. */
export const describeCart = async ({ tx, actor }: Ctx): Promise<Cart> => {
  const memberId = memberIdOf(actor)
  const items = memberId ? await listItems(tx, memberId) : []
  const goods = await goodsOf(tx, items)

  const lines = goods.flatMap(({ item, sku, available }) =>
    reasonAgainst(sku, available) ? [] : [lineOf(item, sku, available)],
  )
  const unavailable = goods.flatMap(({ item, sku, available }) => {
    const reason = reasonAgainst(sku, available)
    return reason ? [{ ...shownOf(item, sku), reason }] : []
  })
  const selected = goods.filter(
    ({ item, sku, available }) => item.isSelected && !reasonAgainst(sku, available),
  )
  return { lines, unavailable, totals: totalsOf(selected) }
}

/** Takes out what can't be bought any more. */
export const clearUnavailable = async ({ tx, actor }: Ctx) => {
  const memberId = memberOf(actor)
  const goods = await goodsOf(tx, await listItems(tx, memberId))
  const gone = goods.filter(({ sku, available }) => reasonAgainst(sku, available))
  await deleteItems(
    tx,
    memberId,
    gone.map(({ item }) => item.skuId),
  )
}

type Item = Awaited<ReturnType<typeof listItems>>[number]
interface Goods {
  item: Item
  sku: SkuForSale
  available: number
}

const goodsOf = async (tx: Ctx['tx'], items: readonly Item[]): Promise<Goods[]> => {
  if (items.length === 0) return []
  const skuIds = items.map((item) => item.skuId)
  const skus = new Map((await findSkusForSale(tx, skuIds)).map((sku) => [sku.skuId, sku]))
  const stocks = new Map((await stocksOf(tx, skuIds)).map((stock) => [stock.skuId, stock.available]))
  return items.flatMap((item) => {
    const sku = skus.get(item.skuId)
    return sku ? [{ item, sku, available: stocks.get(item.skuId) ?? 0 }] : []
  })
}

const reasonAgainst = (sku: SkuForSale, available: number): string => {
  if (!sku.isListed) return words.reasons.unlisted
  return available <= 0 ? words.reasons.soldOut : ''
}

const shownOf = (
  { skuId, quantity }: Item,
  { productId, title, choice, picture, priceFen }: SkuForSale,
): ShownGoods => ({
  skuId,
  productId,
  title,
  choice,
  picture,
  priceFen,
  quantity,
})

const lineOf = (item: Item, sku: SkuForSale, available: number): CartLine => ({
  ...shownOf(item, sku),
  isSelected: item.isSelected,
  left: available < 100 ? available : null,
  hint: [available < item.quantity ? words.left(available) : '', priceHint(item, sku)]
    .filter(Boolean)
    .join(words.and),
})

const priceHint = ({ addedPriceFen }: Item, { priceFen }: SkuForSale): string => {
  if (addedPriceFen === null || addedPriceFen === priceFen) return ''
  return priceFen < addedPriceFen
    ? words.cheaper(yuan(fen(addedPriceFen - priceFen)))
    : words.dearer(yuan(fen(priceFen - addedPriceFen)))
}

const totalsOf = (selected: readonly Goods[]): Cart['totals'] => {
  const counted = {
    kinds: selected.length,
    pieces: selected.reduce((sum, { item }) => sum + item.quantity, 0),
  }
  if (selected.length === 0)
    return { ...counted, itemsFen: zeroFen, discountFen: zeroFen, payableFen: zeroFen, steps: [] }

  const { itemsFen, discountFen, payableFen, steps } = priceOrder({
    lines: selected.map(({ item, sku }) => ({
      key: sku.skuId,
      unitPriceFen: sku.priceFen,
      quantity: item.quantity,
      weightGrams: sku.weightGrams,
      freightTemplateId: sku.freightTemplateId,
    })),
  })
  return { ...counted, itemsFen, discountFen, payableFen, steps }
}
