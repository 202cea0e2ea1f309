import { z } from 'zod'

export const healthPage = z.strictObject({ after: z.string().max(200).optional() })
export const byId = z.strictObject({ id: z.uuid() })
