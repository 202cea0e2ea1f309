import { z } from 'zod'
import { pageDoc } from '@wanpu/blocks'

export const newPage = z.strictObject({
  kind: z.enum(['home', 'custom']),
  slug: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: z.string().trim().min(1).max(40),
  doc: pageDoc,
})
export type NewPage = z.output<typeof newPage>
