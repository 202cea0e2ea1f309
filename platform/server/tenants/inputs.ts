import { z } from 'zod'

export const tenantPage = z.strictObject({
  search: z.string().trim().max(60).optional(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
export const byId = z.strictObject({ id: z.uuid() })
export const suspension = z.strictObject({ reason: z.string().trim().min(2).max(300) })
export const newNote = z.strictObject({ text: z.string().trim().min(1).max(1_000) })
