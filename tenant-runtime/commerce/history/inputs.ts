import { z } from 'zod'

export const historyQuery = z.strictObject({ after: z.string().max(200).optional() })
