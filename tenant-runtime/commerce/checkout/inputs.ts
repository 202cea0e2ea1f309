import { z } from 'zod'
import { isId } from '@wanpu/kit/ids'

const id = z.string().refine(isId, 'not an id')
const courierCode = z.string().min(1).max(20)

const lines = z
  .array(z.strictObject({ skuId: id, quantity: z.int().min(1).max(999) }))
  .min(1)
  .max(100)
  .refine((all) => new Set(all.map((line) => line.skuId)).size === all.length, 'a SKU twice')

const fromCart = z.strictObject({ cart: z.literal(true) })
const direct = z.strictObject({ lines })

/** Where the goods come from: the selected lines of the cart, or these. */
const source = z.union([fromCart, direct])
export type Source = z.output<typeof source>

export const previewInput = z.union([
  fromCart.extend({ addressId: id.optional(), courierCode: courierCode.optional() }),
  direct.extend({ addressId: id.optional(), courierCode: courierCode.optional() }),
])
export type PreviewInput = z.output<typeof previewInput>

export const newOrder = z.strictObject({
  source,
  addressId: id,
  /** One the shop offers; null only where it offers none. */
  courierCode: courierCode.nullable().default(null),
  note: z.string().trim().max(200).default(''),
  /** What the shopper was shown; another sum now is `price-changed`. */
  expectedPayableFen: z.int().min(0),
})
export type NewOrderInput = z.output<typeof newOrder>
