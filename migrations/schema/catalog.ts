import { bigint, boolean, check, index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { amount, fenColumn, moment, oneOf } from '../columns.ts'
import { type Parent, tenantTable, tenantTableKeyed, within } from '../tenant-table.ts'

export const categories = tenantTable(
  'categories',
  {
    parentId: uuid(),
    name: text().notNull(),
    picture: text(),
    position: integer().notNull().default(0),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.parentId }, (): Parent => categories),
    index().on(t.tenantId, t.parentId, t.position),
  ],
)

export const productStates = ['listed', 'unlisted'] as const
/** One axis of choice, such as 颜色 with its values in order. */
export interface ProductOption {
  name: string
  values: string[]
}

/** What is sold. `pictures` are `asset:<id>` in order; prices are the span over its SKUs. */
export const products = tenantTable(
  'products',
  {
    categoryId: uuid(),
    title: text().notNull(),
    subtitle: text().notNull().default(''),
    description: text().notNull().default(''),
    pictures: jsonb().$type<string[]>().notNull(),
    options: jsonb().$type<ProductOption[]>().notNull(),
    state: text({ enum: productStates }).notNull().default('unlisted'),
    priceFen: fenColumn().notNull(),
    highestPriceFen: fenColumn().notNull(),
    marketPriceFen: fenColumn(),
    freightTemplateId: uuid(),
    sold: integer().notNull().default(0),
    position: integer().notNull().default(0),
    createdAt: moment().notNull().defaultNow(),
    listedAt: moment(),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.categoryId }, () => categories),
    oneOf('products_state', t.state, productStates),
    amount('products_price', t.priceFen),
    amount('products_highest_price', t.highestPriceFen),
    amount('products_market_price', t.marketPriceFen),
    index().on(t.tenantId, t.state, t.listedAt.desc().nullsFirst(), t.id),
    index().on(t.tenantId, t.state, t.sold.desc().nullsFirst(), t.id),
    index().on(t.tenantId, t.state, t.priceFen, t.id),
    index().on(t.tenantId, t.categoryId, t.state),
  ],
)

/** One sellable variety; `choice` holds a value for each option of the product, in their order. */
export const skus = tenantTable(
  'skus',
  {
    productId: uuid().notNull(),
    choice: text().array().notNull(),
    code: text().notNull().default(''),
    priceFen: fenColumn().notNull(),
    picture: text(),
    weightGrams: integer().notNull().default(0),
    position: integer().notNull().default(0),
    /** False once the merchant took the variety away; its orders keep pointing here. */
    isOffered: boolean().notNull().default(true),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.productId }, () => products),
    unique().on(t.tenantId, t.productId, t.choice),
    amount('skus_price', t.priceFen),
    check('skus_weight', sql`weight_grams >= 0`),
  ],
)

/** What is there of a SKU; `reserved` is promised to unpaid orders. Moves only together with a row of `stock_moves`. */
export const stocks = tenantTableKeyed(
  'stocks',
  {
    skuId: uuid().notNull(),
    productId: uuid().notNull(),
    onHand: integer().notNull(),
    reserved: integer().notNull().default(0),
    lowAt: integer().notNull().default(0),
  },
  ['skuId'],
  (t) => [
    within({ tenantId: t.tenantId, id: t.skuId }, () => skus),
    index().on(t.tenantId, t.productId),
    check('stocks_within', sql`on_hand >= 0 and reserved >= 0 and reserved <= on_hand`),
  ],
)

export const stockCauses = ['initial', 'adjust', 'reserve', 'deduct', 'release', 'return'] as const

/** The stock ledger: append-only, one row per SKU and cause. */
export const stockMoves = tenantTable(
  'stock_moves',
  {
    skuId: uuid().notNull(),
    cause: text({ enum: stockCauses }).notNull(),
    causeId: uuid().notNull(),
    onHandDelta: integer().notNull(),
    reservedDelta: integer().notNull(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.skuId }, () => skus),
    unique().on(t.tenantId, t.skuId, t.cause, t.causeId),
    oneOf('stock_moves_cause', t.cause, stockCauses),
  ],
)

/** Words (Han bigrams, Latin runs) under which a product is found. */
export const searchTerms = tenantTableKeyed(
  'search_terms',
  { term: text().notNull(), productId: uuid().notNull(), weight: bigint({ mode: 'number' }).notNull() },
  ['term', 'productId'],
  (t) => [
    within({ tenantId: t.tenantId, id: t.productId }, () => products, 'cascade'),
    index().on(t.tenantId, t.productId),
  ],
)
