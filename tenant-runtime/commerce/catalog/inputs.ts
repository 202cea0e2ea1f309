import { z } from 'zod'
import { type Fen, fen } from '@wanpu/kit/money'

const id = z.uuid()
const assetRef = z.string().regex(/^asset:[0-9a-f-]{36}$/)
/** Up to 1,000,000 yuan. */
const price = z
  .int()
  .min(0)
  .max(100_000_000)
  .transform((amount): Fen => fen(amount))

const option = z.strictObject({
  name: z.string().trim().min(1).max(20),
  values: z.array(z.string().trim().min(1).max(40)).min(1).max(40),
})

const newSku = z.strictObject({
  /** A value for each option, in their order. */
  choice: z.array(z.string().trim().min(1).max(40)).max(3),
  priceFen: price,
  code: z.string().trim().max(40).default(''),
  picture: assetRef.nullable().default(null),
  weightGrams: z.int().min(0).max(1_000_000).default(0),
})

const said = z.strictObject({
  title: z.string().trim().min(1).max(60),
  subtitle: z.string().trim().max(80),
  /** Rich text; cleaned before it is stored. */
  description: z.string().max(60_000),
  pictures: z.array(assetRef).max(10),
  categoryId: id.nullable(),
  freightTemplateId: id.nullable(),
  marketPriceFen: price.nullable(),
})

export const newProduct = said
  .partial({
    subtitle: true,
    description: true,
    categoryId: true,
    freightTemplateId: true,
    marketPriceFen: true,
  })
  .extend({
    options: z.array(option).max(3).default([]),
    skus: z.array(newSku).min(1).max(300),
    isListed: z.boolean().default(false),
  })
export type NewProduct = z.output<typeof newProduct>

export const productEdit = said.partial()
export type ProductEdit = z.output<typeof productEdit>

export const listings = z.strictObject({ ids: z.array(id).min(1).max(100), listed: z.boolean() })

export const priceEdit = z.strictObject({
  skus: z
    .array(z.strictObject({ skuId: id, priceFen: price }))
    .min(1)
    .max(300),
})
export type PriceEdit = z.output<typeof priceEdit>

export const newCategory = z.strictObject({
  name: z.string().trim().min(1).max(20),
  parentId: id.nullable().default(null),
  picture: assetRef.nullable().default(null),
  position: z.int().min(0).max(10_000).default(0),
})
export type NewCategory = z.output<typeof newCategory>

/** What may change of a category; absent keys stay as they are. */
export const categoryEdit = z
  .strictObject({
    name: z.string().trim().min(1).max(20),
    picture: assetRef.nullable(),
    parentId: id.nullable(),
  })
  .partial()
export type CategoryEdit = z.output<typeof categoryEdit>

export const categoryOrder = z.strictObject({
  parentId: id.nullable().default(null),
  ids: z.array(id).min(1).max(200),
})
export type CategoryOrder = z.output<typeof categoryOrder>

/** Tabs of the merchant's list; `sold-out` are listed products with nothing left. */
export const productTabs = ['all', 'listed', 'sold-out', 'unlisted'] as const
export type ProductTab = (typeof productTabs)[number]

export const merchantListing = z.strictObject({
  tab: z.enum(productTabs).default('all'),
  q: z.string().trim().max(60).default(''),
  categoryId: id.optional(),
  after: id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
/** Which products of the list are taken out as a table. */
export const exportListing = merchantListing.omit({ categoryId: true, after: true, limit: true })
export type MerchantListing = z.output<typeof merchantListing>

export const shopSorts = ['sold', 'newest', 'price-up', 'price-down'] as const

export const shopListing = z.strictObject({
  category: z.union([z.literal('all'), id]).default('all'),
  sort: z.enum(shopSorts).default('sold'),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})
export type ShopListing = z.output<typeof shopListing>
