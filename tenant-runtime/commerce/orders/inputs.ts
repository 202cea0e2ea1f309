import { z } from 'zod'
import { isId } from '@wanpu/kit/ids'
import { orderTabs } from './states.ts'

export const idParam = z.object({ id: z.string().refine(isId, 'not an id') })

const cursor = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f-]{36}$/)
  .transform((text) => {
    const [at, id] = text.split('_')
    return { at: new Date(Number(at)), id: id! }
  })
const tab = z.enum(orderTabs)

export type OrderCursor = z.output<typeof cursor>

export const shopperListQuery = z.strictObject({ tab: tab.optional(), cursor: cursor.optional() })
export const merchantListQuery = z.strictObject({
  tab: tab.optional(),
  cursor: cursor.optional(),
  /** An order number, a whole phone number or a part of a product's title. */
  q: z.string().trim().min(1).max(60).optional(),
})
/** Which orders of the list are taken out as a table. */
export const exportQuery = merchantListQuery.omit({ cursor: true })
export type ExportQuery = z.output<typeof exportQuery>
export type MerchantListQuery = z.output<typeof merchantListQuery>

export const newShipment = z.strictObject({
  courierCode: z.string().min(1).max(20),
  waybill: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9-]{6,32}$/),
  /** Without lines everything that is left goes into this parcel. */
  lines: z
    .array(
      z.strictObject({ lineId: z.string().refine(isId, 'not an id'), quantity: z.int().min(1).max(999) }),
    )
    .min(1)
    .max(100)
    .optional(),
})
export type NewShipment = z.output<typeof newShipment>
