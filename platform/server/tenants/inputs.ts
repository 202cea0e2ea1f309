import { z } from 'zod'
import { tenantFilters } from '@wanpu/accounts'

export const tenantPage = z.strictObject({
  filter: z.enum(tenantFilters).optional(),
  search: z.string().trim().max(60).optional(),
  after: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})
export const deedPage = z.strictObject({ after: z.string().max(200).optional() })
export const notePage = z.strictObject({ after: z.uuid().optional() })
export const byId = z.strictObject({ id: z.uuid() })
export const suspension = z.strictObject({ reason: z.string().trim().min(2).max(300) })
export const newNote = z.strictObject({ text: z.string().trim().min(1).max(1_000) })
