import { z } from 'zod'

export const newShop = z.strictObject({
  name: z.string().trim().min(2).max(30),
  industry: z.string().min(1).max(30),
})

export const newAddress = z.strictObject({ slug: z.string().trim().toLowerCase().min(1).max(60) })
