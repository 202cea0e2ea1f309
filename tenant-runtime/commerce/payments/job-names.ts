import { z } from 'zod'
import { defineJob, nothing } from '@wanpu/kit/queue'

const attempt = z.object({ tenantId: z.string(), attemptId: z.string() })

/** Works off a notification of WeChat Pay. */
export const settleNotification = defineJob(
  'payments-settle',
  z.object({ tenantId: z.string(), inboxId: z.string() }),
)
/** Asks WeChat Pay about an open attempt, and again later while it stays open. */
export const askPayment = defineJob('payments-ask', attempt)
/** Makes sure that nobody can pay an attempt that we gave up. */
export const closeAttempt = defineJob('payments-close', attempt)
/** Finds open attempts that nobody asks about. */
export const sweepPayments = defineJob('payments-sweep', nothing, { cron: '*/10 * * * *', concurrency: 1 })
