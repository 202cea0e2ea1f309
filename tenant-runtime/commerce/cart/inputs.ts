import { z } from 'zod'

export const limits = { quantity: 999, kinds: 100 } as const

const quantity = z.int().min(1).max(limits.quantity)
export const newItem = z.strictObject({ skuId: z.guid(), quantity })
export const itemChange = z
  .strictObject({ quantity: quantity.optional(), isSelected: z.boolean().optional() })
  .refine((change) => change.quantity !== undefined || change.isSelected !== undefined, 'nothing to change')
export type ItemChange = z.output<typeof itemChange>

export const bySku = z.strictObject({ skuId: z.guid() })
export const selection = z.strictObject({ isSelected: z.boolean() })
export const clearing = z.strictObject({ only: z.enum(['unavailable']).optional() })
