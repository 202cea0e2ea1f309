import { z } from 'zod'
import { newProduct } from '#catalog'

export const stockEdit = z.strictObject({ skuId: z.uuid(), onHand: z.int().min(0).max(1_000_000) })

const pieces = z.int().min(0).max(1_000_000)

const variety = newProduct.shape.skus.element.extend({
  /** The variety that this was so far; none for a new one. */
  skuId: z.uuid().optional(),
  /** How many come in or, below zero, go out; the whole stock of a new variety. */
  addStock: z.int().min(-1_000_000).max(1_000_000).default(0),
  /** At so many and below the merchant is warned. */
  lowAt: pieces.default(0),
})

/** A product whole, with what its varieties get of stock. */
export const stockedProduct = newProduct.extend({ skus: z.array(variety).min(1).max(300) })
export type StockedProduct = z.output<typeof stockedProduct>

/** A product that is not there yet: its varieties have no id, and nothing that could go out. */
export const newStockedProduct = newProduct.extend({
  skus: z
    .array(variety.omit({ skuId: true }).extend({ addStock: pieces.default(0) }))
    .min(1)
    .max(300),
})
export type NewStockedProduct = z.output<typeof newStockedProduct>
