import { z } from 'zod'

export const stockEdit = z.strictObject({ skuId: z.uuid(), onHand: z.int().min(0).max(1_000_000) })
