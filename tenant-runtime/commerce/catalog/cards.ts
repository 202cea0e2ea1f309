import type { ProductCard } from '@wanpu/blocks'
import { fen } from '@wanpu/kit/money'
import { fixed } from '#settings'

/** Columns of a card over a row `p` of shop.products. */
// An aggregate, since Postgres may answer `exists` by reading the stock of the whole shop.
export const cardColumns = fixed(
  `p.id, p.title, p.subtitle, p.pictures->>0 as picture, p.price_fen, p.market_price_fen, p.sold,
  not coalesce((select bool_or(s.on_hand > s.reserved) from shop.stocks s
    join shop.skus k on k.tenant_id = s.tenant_id and k.id = s.sku_id
    where s.tenant_id = p.tenant_id and s.product_id = p.id and k.is_offered), false) as sold_out`,
)

/** A row of `cardColumns` as it comes from the database: bigint as text. */
export interface CardRow {
  id: string
  title: string
  subtitle: string
  picture: string | null
  price_fen: string
  market_price_fen: string | null
  sold: number
  sold_out: boolean
}

export const asCard = (row: CardRow): ProductCard => ({
  id: row.id,
  title: row.title,
  ...(row.subtitle && { subtitle: row.subtitle }),
  picture: row.picture ?? '',
  priceFen: fen(Number(row.price_fen)),
  ...(row.market_price_fen !== null && { marketPriceFen: fen(Number(row.market_price_fen)) }),
  sold: row.sold,
  soldOut: row.sold_out,
})
