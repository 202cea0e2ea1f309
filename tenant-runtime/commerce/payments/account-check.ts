import { fen } from '@wanpu/kit/money'
import { idAsHex, newId } from '@wanpu/kit/ids'
import { Problem } from '@wanpu/kit/problem'
import type { InShop } from '@wanpu/migrations'
import { type Pay, type PayMerchant, PayRefusal, payRefusedWith } from '@wanpu/wechat/pay'
import type { ShopServices } from '#request'
import { findActiveAccount } from './account-store.ts'
import { type PaymentAccount, notifyUrlOf, openAccount } from './accounts.ts'
import { paymentNotSetUp } from './failures.ts'
import { words } from './words.ts'

/** `unproven` can't be asked for; `skipped` was not asked because an earlier step failed. */
type Result = 'passed' | 'failed' | 'unproven' | 'skipped'
export interface CheckedStep {
  step: Step
  result: Result
  /** WeChat Pay's own code and sentence, or `unverified` and `no-certificates` of ours. */
  code: string | null
  said: string | null
  requestId: string | null
}
const steps = ['signature', 'apiv3Key', 'verification', 'order'] as const
type Step = (typeof steps)[number]
type Outcome = Omit<CheckedStep, 'step'>

const paySeconds = 300

/**
 * Asks WeChat Pay with the stored account: whether it takes our signature, whether the APIv3 key opens what it sends,
 * whether its answers prove genuine, and whether it opens an order of 1 fen, which is closed at once.
 */
export const checkPaymentAccount = async (
  services: Pick<ShopServices, 'wechat' | 'keyring' | 'rootUrl' | 'clock'>,
  inShop: InShop,
): Promise<CheckedStep[]> => {
  const row = await inShop(({ tx }) => findActiveAccount(tx))
  if (!row) throw paymentNotSetUp()
  const { pay } = services.wechat
  const account = openAccount(services.keyring, row)

  const { merchant, signature, apiv3Key } = await askCertificates(pay, account.merchant)
  const outcomes: Record<Step, Outcome> = { signature, apiv3Key, verification: skipped, order: skipped }
  if (signature.result === 'passed') outcomes.verification = await askAnswer(pay, merchant)
  if (outcomes.verification.result === 'passed')
    outcomes.order = await askOrder(services, { ...account, merchant })
  return steps.map((step) => ({ step, ...outcomes[step] }))
}

// Any signed call shows whether ours is taken; this one also brings something that the APIv3 key must open.
const askCertificates = async (pay: Pay, merchant: PayMerchant) => {
  try {
    const certificates = await pay.fetchCertificates(merchant)
    const nothing = merchant.publicKey ? unproven : failed('no-certificates')
    return {
      merchant: { ...merchant, certificates },
      signature: passed,
      apiv3Key: certificates.length > 0 ? passed : nothing,
    }
  } catch (error) {
    if (error instanceof PayRefusal) return { merchant, signature: refused(error), apiv3Key: skipped }
    if (reasonOf(error) === 'unverified-certificates')
      return { merchant, signature: passed, apiv3Key: failed('unverified') }
    throw error
  }
}

const askAnswer = async (pay: Pay, merchant: PayMerchant): Promise<Outcome> => {
  try {
    await pay.queryOrder(merchant, idAsHex(newId()))
    return passed
  } catch (error) {
    if (payRefusedWith(error, 'ORDER_NOT_EXIST')) return passed
    if (error instanceof PayRefusal) return refused(error)
    if (reasonOf(error) === 'unverified-answer') return failed('unverified')
    throw error
  }
}

const askOrder = async (
  { wechat: { pay }, rootUrl, clock }: Pick<ShopServices, 'wechat' | 'rootUrl' | 'clock'>,
  { merchant, appid, endpointId }: PaymentAccount,
): Promise<Outcome> => {
  const outTradeNo = idAsHex(newId())
  try {
    await pay.orderNative(merchant, {
      appid,
      outTradeNo,
      description: words.checkOrder,
      amountFen: fen(1),
      notifyUrl: notifyUrlOf(rootUrl, endpointId),
      expiresAt: new Date(clock() + paySeconds * 1000),
    })
    await pay.closeOrder(merchant, outTradeNo)
    return passed
  } catch (error) {
    if (error instanceof PayRefusal) return refused(error)
    throw error
  }
}

const reasonOf = (error: unknown) => (error instanceof Problem ? error.details.reason : undefined)

const outcome = (result: Result, code: string | null = null): Outcome => ({
  result,
  code,
  said: null,
  requestId: null,
})
const passed = outcome('passed')
const unproven = outcome('unproven')
const skipped = outcome('skipped')
const failed = (code: string) => outcome('failed', code)
const refused = ({ payCode, said, requestId }: PayRefusal): Outcome => ({
  result: 'failed',
  code: payCode,
  said,
  requestId,
})
