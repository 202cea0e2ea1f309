import { z } from 'zod'
import { payMethods } from '@wanpu/migrations/schema'

export const newPayment = z.strictObject({ method: z.enum(payMethods) })

export const resolution = z.strictObject({ note: z.string().trim().min(1).max(200) })

export const parkedQuery = z.strictObject({
  state: z.enum(['open', 'resolved']).default('open'),
  before: z.iso.datetime().optional(),
})
