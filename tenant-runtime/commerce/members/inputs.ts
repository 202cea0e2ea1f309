import { z } from 'zod'

export const phone = z.string().regex(/^1[3-9]\d{9}$/)
export const phoneToProve = z.strictObject({ phone })
export const phoneProof = z.strictObject({ phone, code: z.string().regex(/^\d{6}$/) })

const line = (longest: number) => z.string().trim().min(1).max(longest)
export const addressInput = z.strictObject({
  name: line(30),
  phone,
  regionCode: z.string().regex(/^\d{6}$/),
  detail: line(120),
  isDefault: z.boolean().default(false),
})
export type AddressInput = z.output<typeof addressInput>

export const byId = z.strictObject({ id: z.guid() })
export const ticketQuery = z.object({ ticket: z.string().max(100) })
export const signInStart = z.object({ to: z.string().max(500).default('/') })
export const oauthAnswer = z.object({
  state: z.string().max(128),
  code: z.string().max(512).optional(),
  appid: z.string().max(64).optional(),
})
export const membersQuery = z.strictObject({
  phone: z
    .string()
    .regex(/^\d{3,11}$/)
    .optional(),
  after: z.guid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
