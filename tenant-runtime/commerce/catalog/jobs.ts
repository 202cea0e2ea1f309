import { z } from 'zod'
import { defineJob } from '@wanpu/kit/queue'

/** What products are found by has changed: title, subtitle or category. */
export const productsChanged = defineJob(
  'products-changed',
  z.object({ tenantId: z.uuid(), productIds: z.array(z.uuid()) }),
)
