import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { malformed } from '@wanpu/kit/problem'
import { webhookForged, webhookOff } from './failures.ts'

/** Throws unless the hex HMAC-SHA256 of the raw body holds; without a secret nothing does. */
export const verifyWebhook = (secret: string, body: Buffer, signature: string): void => {
  if (!secret) throw webhookOff()
  const own = createHmac('sha256', secret).update(body).digest()
  const given = /^[0-9a-f]{64}$/i.test(signature) ? Buffer.from(signature, 'hex') : Buffer.alloc(0)
  if (given.length !== own.length || !timingSafeEqual(own, given)) throw webhookForged()
}

/** Events have no id: the same bytes are the same event. */
export const webhookKey = (body: Buffer): string => createHash('sha256').update(body).digest('hex')

const said = z.object({
  meta: z.object({
    event_name: z.string(),
    test_mode: z.boolean().optional(),
    custom_data: z
      .object({ checkout_id: z.uuid().optional().catch(undefined) })
      .nullish()
      .catch(null),
  }),
  data: z.object({
    type: z.string(),
    id: z.union([z.string(), z.int()]).transform(String),
    attributes: z
      .object({
        subscription_id: z.union([z.string(), z.int()]).transform(String).optional(),
        test_mode: z.boolean().optional(),
      })
      .optional(),
  }),
})

export interface WebhookEvent {
  name: string
  /** The subscription it is about; null when it is about none. */
  subscriptionId: string | null
  /** Our own id, as the buyer's checkout carried it. */
  checkoutId: string | null
  isTest: boolean | null
}

/** What a webhook is about. Its content is a hint: the subscription itself is read over the API. */
export const readWebhook = (body: Buffer): WebhookEvent => {
  const { meta, data } = parsed(body)
  return {
    name: meta.event_name,
    subscriptionId: subscriptionOf(data),
    checkoutId: meta.custom_data?.checkout_id ?? null,
    isTest: meta.test_mode ?? data.attributes?.test_mode ?? null,
  }
}

const parsed = (body: Buffer) => {
  try {
    return said.parse(JSON.parse(body.toString('utf8')))
  } catch {
    throw malformed()
  }
}

// The four payment events carry an invoice, and name the subscription inside it.
const subscriptionOf = ({ type, id, attributes }: z.output<typeof said>['data']): string | null => {
  if (type === 'subscriptions') return id
  return type === 'subscription-invoices' ? (attributes?.subscription_id ?? null) : null
}
