import { z } from 'zod'

/** What a reason may be about: the steps of opening a shop, or none of them. */
const places = [
  'plan',
  'wechat',
  'profile',
  'decoration',
  'products',
  'payment',
  'shipping',
  'other',
] as const

export const rejection = z.strictObject({
  reasons: z
    .array(z.strictObject({ place: z.enum(places), text: z.string().trim().min(1).max(300) }))
    .min(1)
    .max(10),
})

export const reviewPage = z.strictObject({
  queue: z.enum(['open', 'decided']).default('open'),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

export const byId = z.strictObject({ id: z.uuid() })
