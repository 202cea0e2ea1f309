import { z } from 'zod'

export const planChoice = z.strictObject({ plan: z.string().min(1).max(60) })
export const invoicePage = z.strictObject({
  before: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(50).optional(),
})
