import type { z } from 'zod'
import type { Clock } from '@wanpu/kit/clock'
import { type OutboundAnswer, providerUnavailable } from '@wanpu/kit/outbound'
import { readJson } from '../json.ts'
import type { PayKeys } from './certificates.ts'
import type { PayMerchant } from './merchant.ts'
import { isSigned, isTimely, readSignature } from './signature.ts'
import { type PayRequest, type PaySend, assertAccepted } from './transport.ts'

export type PayCall = <S extends z.ZodType>(
  merchant: PayMerchant,
  request: PayRequest,
  answer: S,
) => Promise<z.output<S>>

/**
 * One call of WeChat Pay with a verified answer. An answer without a right signature (WeChat also probes with wrong
 * ones) counts as no answer: the call may have had its effect, so the caller queries.
 */
export const createPayCall =
  (send: PaySend, keys: PayKeys, clock: Clock): PayCall =>
  async (merchant, request, shape) => {
    const answer = await send(merchant, request)
    // Refusals are not always signed, for one when our own signature is wrong.
    const mayBeBare = answer.status >= 300 && !answer.headers.has('wechatpay-signature')
    if (!mayBeBare) await assertGenuine(merchant, answer, keys, clock)
    assertAccepted(answer)

    const parsed = shape.safeParse(answer.body.length > 0 ? readJson(answer.body) : null)
    if (!parsed.success) throw providerUnavailable({ provider: 'wechat-pay', reason: 'unexpected-answer' })
    return parsed.data
  }

const assertGenuine = async (merchant: PayMerchant, answer: OutboundAnswer, keys: PayKeys, clock: Clock) => {
  const signature = readSignature(answer.headers)
  const pem = signature && isTimely(signature, clock) ? await keys.findKey(merchant, signature) : undefined
  if (!signature || !pem || !isSigned(pem, signature, answer.body)) {
    throw providerUnavailable({ provider: 'wechat-pay', reason: 'unverified-answer' })
  }
}
