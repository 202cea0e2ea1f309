import { z } from 'zod'
import { defineJob, nothing } from '@wanpu/kit/queue'

/** Closes an order that nobody paid in time. */
export const closeUnpaid = defineJob(
  'checkout-close-unpaid',
  z.object({ tenantId: z.string(), orderId: z.string() }),
)
/** Finds unpaid orders whose timer was missed. */
export const sweepUnpaid = defineJob('checkout-sweep-unpaid', nothing, {
  cron: '*/5 * * * *',
  concurrency: 1,
})
