import { type Fen, fen } from '@wanpu/kit/money'
import { isId } from '@wanpu/kit/ids'
import type { SourceRead } from '#settings'

/** A SKU as a shopper sees it; `left` counts to 99, 100 says that there are more. */
export interface ShownSku {
  id: string
  choice: string[]
  priceFen: Fen
  picture: string | null
  left: number
}

/** A listed product as its own page shows it; `description` is cleaned rich text. */
export interface ProductDetail {
  id: string
  title: string
  subtitle: string
  description: string
  pictures: string[]
  options: { name: string; values: string[] }[]
  priceFen: Fen
  highestPriceFen: Fen
  marketPriceFen: Fen | null
  sold: number
  soldOut: boolean
  categoryId: string | null
  freightTemplateId: string | null
  skus: ShownSku[]
}

interface Row {
  id: string
  title: string
  subtitle: string
  description: string
  pictures: string[]
  options: { name: string; values: string[] }[]
  price_fen: string
  highest_price_fen: string
  market_price_fen: string | null
  sold: number
  category_id: string | null
  freight_template_id: string | null
  skus: ShownSku[] | null
}

/** Listed products whole; null for what is not listed or not there. */
export const productDetails: SourceRead<{ id: string }, ProductDetail | null> = {
  query: (sql, tenantId, asked) => sql`
    select p.id, p.title, p.subtitle, p.description, p.pictures, p.options, p.price_fen, p.highest_price_fen,
      p.market_price_fen, p.sold, p.category_id, p.freight_template_id,
      (select json_agg(json_build_object('id', k.id, 'choice', k.choice, 'priceFen', k.price_fen, 'picture', k.picture,
          'left', least(coalesce(s.on_hand - s.reserved, 0), 100)) order by k.position, k.id)
       from shop.skus k left join shop.stocks s on s.tenant_id = k.tenant_id and s.sku_id = k.id
       where k.tenant_id = p.tenant_id and k.product_id = p.id and k.is_offered) as skus
    from shop.products p
    where p.tenant_id = ${tenantId} and p.id = any(${asked.map(({ id }) => id).filter(isId)}::uuid[]) and p.state = 'listed'`,

  decode: (rows, asked) => {
    const details = new Map((rows as readonly Row[]).map((row) => [row.id, asDetail(row)]))
    return asked.map(({ id }) => details.get(id) ?? null)
  },
}

const asDetail = (row: Row): ProductDetail => {
  const skus = row.skus ?? []
  return {
    id: row.id,
    title: row.title,
    subtitle: row.subtitle,
    description: row.description,
    pictures: row.pictures,
    options: row.options,
    priceFen: fen(Number(row.price_fen)),
    highestPriceFen: fen(Number(row.highest_price_fen)),
    marketPriceFen: row.market_price_fen === null ? null : fen(Number(row.market_price_fen)),
    sold: row.sold,
    soldOut: skus.every((sku) => sku.left === 0),
    categoryId: row.category_id,
    freightTemplateId: row.freight_template_id,
    skus,
  }
}
