import { asc, eq, sql } from 'drizzle-orm'
import { type Fen, fen } from '@wanpu/kit/money'
import { type Tx, mine, only } from '@wanpu/migrations'
import { freightTemplates, products, skus, stockMoves, stocks } from '@wanpu/migrations/schema'

export type ProductRow = typeof products.$inferSelect
type NewProductRow = Omit<typeof products.$inferInsert, 'tenantId'>
type NewSkuRow = Omit<typeof skus.$inferInsert, 'tenantId'>

export const insertProduct = async (tx: Tx, product: NewProductRow, itsSkus: NewSkuRow[]) => {
  await tx.insert(products).values({ tenantId: tx.tenantId, ...product })
  await tx.insert(skus).values(itsSkus.map((sku) => ({ tenantId: tx.tenantId, ...sku })))
}

export const findProductRow = async (tx: Tx, id: string) =>
  only(
    await tx
      .select()
      .from(products)
      .where(mine(tx, products, eq(products.id, id))),
  )

/** The varieties on offer. */
export const findSkuRows = (tx: Tx, productId: string) =>
  tx
    .select()
    .from(skus)
    .where(mine(tx, skus, eq(skus.productId, productId), eq(skus.isOffered, true)))
    .orderBy(asc(skus.position), asc(skus.id))

export const findStockedSkus = (tx: Tx, productId: string) =>
  tx
    .select({
      id: skus.id,
      choice: skus.choice,
      code: skus.code,
      priceFen: skus.priceFen,
      picture: skus.picture,
      weightGrams: skus.weightGrams,
      onHand: sql<number>`coalesce(${stocks.onHand}, 0)`,
      reserved: sql<number>`coalesce(${stocks.reserved}, 0)`,
      lowAt: sql<number>`coalesce(${stocks.lowAt}, 0)`,
      wasOrdered: sql<boolean>`exists (select from ${stockMoves} where ${mine(tx, stockMoves, eq(stockMoves.skuId, skus.id), eq(stockMoves.cause, 'reserve'))})`,
    })
    .from(skus)
    .leftJoin(stocks, mine(tx, stocks, eq(stocks.skuId, skus.id)))
    .where(mine(tx, skus, eq(skus.productId, productId), eq(skus.isOffered, true)))
    .orderBy(asc(skus.position), asc(skus.id))

type ProductChange = { [K in keyof NewProductRow]?: NewProductRow[K] | undefined }

/** False when there is no such product. */
export const updateProduct = async (tx: Tx, id: string, change: ProductChange): Promise<boolean> => {
  const changed = await tx
    .update(products)
    .set(change)
    .where(mine(tx, products, eq(products.id, id)))
    .returning({ id: products.id })
  return changed.length === 1
}

/** Answers how many of the ids are products here. */
export const updateListings = async (
  tx: Tx,
  ids: readonly string[],
  listed: boolean,
  now: Date,
): Promise<number> => {
  const changed = await tx
    .update(products)
    .set(
      listed
        ? {
            state: 'listed',
            listedAt: sql`case when state = 'listed' then listed_at else ${now.toISOString()}::timestamptz end`,
          }
        : { state: 'unlisted' },
    )
    .where(mine(tx, products, sql`${products.id} = any(${sql.param([...ids])}::uuid[])`))
    .returning({ id: products.id })
  return changed.length
}

/** Gives SKUs of one product their prices and the product its span; answers how many SKUs there were. */
export const updatePrices = async (
  tx: Tx,
  productId: string,
  prices: readonly { skuId: string; priceFen: Fen }[],
) => {
  const changed = await tx.execute(sql`
    update shop.skus set price_fen = a.price_fen
    from unnest(${sql.param(prices.map((one) => one.skuId))}::uuid[], ${sql.param(prices.map((one) => Number(one.priceFen)))}::bigint[])
      as a (sku_id, price_fen)
    where tenant_id = ${tx.tenantId} and product_id = ${productId} and id = a.sku_id and is_offered
    returning id`)
  await tx.execute(sql`
    update shop.products p set price_fen = span.low, highest_price_fen = span.high
    from (select min(price_fen) as low, max(price_fen) as high from shop.skus
          where tenant_id = ${tx.tenantId} and product_id = ${productId} and is_offered) span
    where p.tenant_id = ${tx.tenantId} and p.id = ${productId}`)
  return changed.length
}

/** Adds to what was sold; rows are taken in the order of their ids, so that two orders never wait for each other. */
export const addSold = async (tx: Tx, lines: readonly { productId: string; quantity: number }[]) => {
  await tx.execute(sql`
    update shop.products p set sold = p.sold + a.quantity
    from (select own.id, asked.quantity
          from (select product_id, sum(quantity)::int as quantity
                from unnest(${sql.param(lines.map((one) => one.productId))}::uuid[], ${sql.param(lines.map((one) => one.quantity))}::int[])
                  as l (product_id, quantity) group by product_id) asked
          join shop.products own on own.tenant_id = ${tx.tenantId} and own.id = asked.product_id
          order by own.id for no key update of own) a
    where p.tenant_id = ${tx.tenantId} and p.id = a.id`)
}

/** A SKU as an order needs it; `picture` is its own or the product's first. */
export interface SkuForSale {
  skuId: string
  productId: string
  title: string
  choice: string[]
  picture: string
  priceFen: Fen
  weightGrams: number
  freightTemplateId: string | null
  /** The product is listed and this variety of it is on offer. */
  isListed: boolean
}

/** Those of the SKUs that are here, in no order. */
export const findSkusForSale = async (tx: Tx, skuIds: readonly string[]): Promise<SkuForSale[]> => {
  const rows = await tx
    .select({
      skuId: skus.id,
      productId: skus.productId,
      title: products.title,
      choice: skus.choice,
      skuPicture: skus.picture,
      firstPicture: sql<string | null>`${products.pictures}->>0`,
      priceFen: skus.priceFen,
      weightGrams: skus.weightGrams,
      freightTemplateId: products.freightTemplateId,
      state: products.state,
      isOffered: skus.isOffered,
    })
    .from(skus)
    .innerJoin(products, mine(tx, products, eq(products.id, skus.productId)))
    .where(mine(tx, skus, sql`${skus.id} = any(${sql.param([...skuIds])}::uuid[])`))
  return rows.map(({ skuPicture, firstPicture, state, isOffered, ...row }) => ({
    ...row,
    priceFen: fen(row.priceFen),
    picture: skuPicture ?? firstPicture ?? '',
    isListed: state === 'listed' && isOffered,
  }))
}

export const hasFreightTemplate = async (tx: Tx, id: string): Promise<boolean> => {
  const found = await tx
    .select({ id: freightTemplates.id })
    .from(freightTemplates)
    .where(mine(tx, freightTemplates, eq(freightTemplates.id, id)))
  return found.length === 1
}
