import { newId } from '@wanpu/kit/ids'
import { type Ctx, only } from '@wanpu/migrations'
import { findMember, memberOf } from '#members'
import { findLinesOf, lockOrder, orderNotFound } from '#orders'
import { type AccountRow, findActiveAccount } from './account-store.ts'
import { type Attempt, findAttemptsIn, insertAttempt } from './attempt-store.ts'
import { orderAlreadyPaid, orderNotPayable, paymentNotSetUp, wechatNeeded } from './failures.ts'
import { askPayment } from './job-names.ts'
import { words } from './words.ts'

/** What the provider is asked for. */
export interface HeldAttempt {
  attempt: Attempt
  account: AccountRow
  description: string
  payBy: Date
}

const firstAskMs = 15_000
// What the provider hands out for launching lives two hours.
const launchMs = 110 * 60_000

/**
 * The attempt to pay an order of the asking member by this method: the open one when it still serves, else a new one.
 * `standsInTheWay` must be ended at the provider first.
 */
export const holdAttempt = async (
  ctx: Ctx,
  orderId: string,
  method: Attempt['method'],
): Promise<HeldAttempt | { standsInTheWay: Attempt }> => {
  const { tx, now } = ctx
  const memberId = memberOf(ctx.actor)
  const order = await lockOrder(tx, orderId)
  if (!order || order.memberId !== memberId) throw orderNotFound({ orderId })
  if (order.trade === 'paid' || order.trade === 'completed') throw orderAlreadyPaid({ orderId })
  if (order.trade === 'closed' || order.payBy <= now) throw orderNotPayable({ orderId })
  const account = await findActiveAccount(tx)
  if (!account) throw paymentNotSetUp()
  const openid = method === 'jsapi' ? await openidOf(ctx, memberId, account.appid) : null

  const held = { account, payBy: order.payBy, description: await describe(ctx, orderId) }
  const open = only(await findAttemptsIn(tx, orderId, 'open'))
  const serves =
    open?.method === method && open.accountId === account.id && open.openid === openid && open.expiresAt > now
  if (open) return serves ? { ...held, attempt: open } : { standsInTheWay: open }

  const attempt = await insertAttempt(tx, {
    id: newId(),
    orderId,
    accountId: account.id,
    method,
    amountFen: order.payableFen,
    openid,
    createdAt: now,
    expiresAt: new Date(Math.min(order.payBy.getTime(), now.getTime() + launchMs)),
  })
  const at = new Date(now.getTime() + firstAskMs)
  await tx.enqueue(askPayment, { tenantId: tx.tenantId, attemptId: attempt.id }, { at, group: tx.tenantId })
  return { ...held, attempt }
}

const openidOf = async ({ tx }: Ctx, memberId: string, appid: string) => {
  const member = await findMember(tx, memberId)
  const known = member?.wechats.find((wechat) => wechat.appid === appid)
  if (!known) throw wechatNeeded()
  return known.openid
}

const describe = async ({ tx }: Ctx, orderId: string) => {
  const lines = await findLinesOf(tx, [orderId])
  return words.description(
    lines[0]?.title ?? '',
    lines.reduce((sum, line) => sum + line.quantity, 0),
  )
}
