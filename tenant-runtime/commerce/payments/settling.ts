import { idFromHex, newId } from '@wanpu/kit/ids'
import { fen } from '@wanpu/kit/money'
import type { Ctx } from '@wanpu/migrations'
import { type Transaction, isPaid } from '@wanpu/wechat/pay'
import { announceOrder, lockOrder } from '#orders'
import { type Attempt, endAttempt, findAttempt, findAttemptsIn, otherSucceeded } from './attempt-store.ts'
import { closeAttempt } from './job-names.ts'
import { insertParked } from './parked-store.ts'
import { markPaid } from './paying.ts'

/** Through which account something was said. */
export interface Said {
  account: { id: string; mchid: string; appid: string }
  transaction: Transaction
  /** What said it: a notification's id or `query`. */
  eventKey: string
}
export type Settlement =
  | { outcome: 'settled' | 'known' | 'unpaid'; reason?: never }
  | { outcome: 'parked'; reason: string; orderId: string | null }

/**
 * Takes what WeChat Pay truly said to heart. Money that fits pays its order and deducts the stock, once; money that does
 * not fit is parked and leaves the order as it is.
 */
export const settleTransaction = async (ctx: Ctx, said: Said): Promise<Settlement> => {
  const { tx } = ctx
  const { transaction } = said
  if (!isPaid(transaction)) return { outcome: 'unpaid' }
  const attemptId = idFromHex(transaction.outTradeNo)
  const attempt = attemptId ? await findAttempt(tx, attemptId) : undefined
  if (!attempt) return park(ctx, said, 'unknown-order')
  const doubt = doubtOf(said, attempt)
  if (doubt) return park(ctx, said, doubt, attempt.orderId)

  const order = await lockOrder(tx, attempt.orderId)
  const current = await findAttempt(tx, attempt.id)
  if (!order || !current) return park(ctx, said, 'unknown-order')
  if (current.state === 'succeeded') {
    const isSame = current.transactionId === transaction.transactionId
    return isSame ? { outcome: 'known' } : park(ctx, said, 'paid-twice', order.id)
  }
  if (order.trade !== 'placed') {
    await keepLateMoney(ctx, current, transaction)
    return park(ctx, said, order.trade === 'closed' ? 'order-closed' : 'paid-twice', order.id)
  }

  await endAttempt(
    tx,
    current.id,
    ['open', 'closed', 'failed'],
    'succeeded',
    ctx.now,
    transaction.transactionId!,
  )
  await markPaid(ctx, order.id)
  for (const other of await findAttemptsIn(tx, order.id, 'open')) {
    await tx.enqueue(closeAttempt, { tenantId: tx.tenantId, attemptId: other.id }, { group: tx.tenantId })
  }
  return { outcome: 'settled' }
}

/** Why verified words do not fit the attempt; null when they do. */
const doubtOf = ({ account, transaction }: Said, attempt: Attempt): string | null => {
  if (transaction.mchid !== account.mchid || attempt.accountId !== account.id) return 'merchant'
  if (transaction.appid !== account.appid) return 'appid'
  if (transaction.currency !== 'CNY') return 'currency'
  if (transaction.totalFen !== attempt.amountFen) return 'amount'
  if (!transaction.transactionId) return 'no-transaction-id'
  return null
}

const keepLateMoney = async ({ tx, now }: Ctx, attempt: Attempt, { transactionId }: Transaction) => {
  const state = (await otherSucceeded(tx, attempt.orderId, attempt.id)) ? 'failed' : 'succeeded'
  await endAttempt(tx, attempt.id, ['open', 'closed', 'failed'], state, now, transactionId!)
}

const park = async (
  ctx: Ctx,
  said: Said,
  reason: string,
  orderId: string | null = null,
): Promise<Settlement> => {
  const { tx, now } = ctx
  const { transaction, eventKey } = said
  await insertParked(tx, {
    id: newId(),
    provider: 'wechat-pay',
    eventKey,
    outTradeNo: transaction.outTradeNo,
    transactionId: transaction.transactionId ?? '',
    orderId,
    amountFen: fen(transaction.totalFen ?? 0),
    reason,
    details: {
      mchid: transaction.mchid,
      appid: transaction.appid,
      currency: transaction.currency,
      tradeState: transaction.tradeState,
      paidAt: transaction.paidAt?.toISOString() ?? null,
    },
    parkedAt: now,
  })
  if (orderId) await announceOrder(tx, orderId, 'parked')
  return { outcome: 'parked', reason, orderId }
}
