import { z } from 'zod'
import type { Clock } from '@wanpu/kit/clock'
import { readJson } from '../json.ts'
import type { PayKeys } from './certificates.ts'
import { payPushRejected, payPushUnreadable } from './failures.ts'
import type { PayMerchant } from './merchant.ts'
import { openResource, sealedResource } from './resource.ts'
import { isSigned, isTimely, readSignature } from './signature.ts'
import { type RefundNotice, type Transaction, refundShape, transactionShape } from './transaction.ts'

/** `id` is the same for every repetition. */
export type PayNotification = { id: string; eventType: string } & (
  | { kind: 'transaction'; transaction: Transaction }
  | { kind: 'refund'; refund: RefundNotice }
  | { kind: 'unknown' }
)

/** Verifies over the raw body, then decrypts. What WeChat signs wrongly on purpose fails like any forgery. */
export const createNotifications =
  (keys: PayKeys, clock: Clock) =>
  async (merchant: PayMerchant, headers: Headers, rawBody: Uint8Array): Promise<PayNotification> => {
    const signature = readSignature(headers)
    if (!signature || !isTimely(signature, clock)) throw payPushRejected()
    const pem = await keys.findKey(merchant, signature)
    if (!pem || !isSigned(pem, signature, rawBody)) throw payPushRejected()

    const { id, event_type: eventType, resource } = read(envelope, readJson(rawBody))
    const content = open(merchant, resource)
    const { mchid } = read(addressed, content)
    if (mchid !== merchant.mchid) throw payPushRejected({ reason: 'mchid' })

    switch (resource.original_type) {
      case 'transaction':
        return { id, eventType, kind: 'transaction', transaction: read(transactionShape, content) }
      case 'refund':
        return { id, eventType, kind: 'refund', refund: read(refundShape, content) }
      default:
        return { id, eventType, kind: 'unknown' }
    }
  }

const envelope = z.object({
  id: z.string().min(1),
  event_type: z.string(),
  resource: sealedResource.extend({ original_type: z.string() }),
})
const addressed = z.object({ mchid: z.string() })

const open = (merchant: PayMerchant, resource: z.output<typeof sealedResource>): unknown => {
  try {
    return readJson(openResource(merchant.apiv3Key, resource))
  } catch {
    throw payPushUnreadable({ reason: 'apiv3-key' })
  }
}

const read = <S extends z.ZodType>(shape: S, value: unknown): z.output<S> => {
  const parsed = shape.safeParse(value)
  if (!parsed.success) throw payPushUnreadable({ reason: 'shape' })
  return parsed.data
}
