import { z } from 'zod'

/** How the outside misbehaves, until told otherwise. */
export const faultsShape = z.strictObject({
  /** Before each answer of a provider. */
  delayMs: z.int().min(0).max(60_000),
  /** The next so many calls of providers fail as `failWith` says. */
  failNext: z.int().min(0).max(1_000),
  /** `lost-answer` does the work and then cuts the connection. */
  failWith: z.enum(['error', 'reset', 'html', 'lost-answer']),
  /** Only calls whose path begins so fail or are late, such as `/pay/v3/pay/transactions/jsapi`; empty means all providers. */
  only: z.string().max(200),
  /** Payment notifications are sent so many times more. */
  duplicates: z.int().min(0).max(100),
  /** Added to the amount that payment notifications and queries state, in fen; signatures stay valid. */
  amountOff: z.int(),
  /** A notification whose signature begins with WECHATPAY/SIGNTEST/ goes ahead of each true one. */
  probeNotifications: z.boolean(),
  /** The next so many answers of WeChat Pay carry a SIGNTEST signature. */
  probeAnswers: z.int().min(0).max(1_000),
  /** Payment notifications wait until this is false again. */
  holdNotifications: z.boolean(),
  /** Closing an order answers 204 and leaves it payable, so that money can come late. */
  ignoreClose: z.boolean(),
  /** Lemon Squeezy's webhooks never go out; only its API tells. */
  loseWebhooks: z.boolean(),
  /** They wait until this is false again; a single one can be told earlier, so in any order. */
  holdWebhooks: z.boolean(),
  /** They are sent so many times more. */
  duplicateWebhooks: z.int().min(0).max(100),
  /** The vendor's limits per phone number: one in 30 s, five an hour, ten a day. */
  smsLimits: z.boolean(),
})
export type Faults = z.output<typeof faultsShape>

export const noFaults: Faults = {
  delayMs: 0,
  failNext: 0,
  failWith: 'error',
  only: '',
  duplicates: 0,
  amountOff: 0,
  probeNotifications: false,
  probeAnswers: 0,
  holdNotifications: false,
  ignoreClose: false,
  loseWebhooks: false,
  holdWebhooks: false,
  duplicateWebhooks: 0,
  smsLimits: true,
}
