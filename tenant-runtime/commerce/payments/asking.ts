import { idAsHex } from '@wanpu/kit/ids'
import { providerUnavailable } from '@wanpu/kit/outbound'
import type { InShop, Tx } from '@wanpu/migrations'
import { PayRefusal, payIsBusy, payRefusedWith } from '@wanpu/wechat/pay'
import type { ShopServices } from '#request'
import { findAccount } from './account-store.ts'
import { openAccount } from './accounts.ts'
import { type Attempt, endAttempt, findAttempt, findAttemptsIn, takeTurnToAsk } from './attempt-store.ts'
import { settleTransaction } from './settling.ts'

export type PayServices = Pick<ShopServices, 'wechat' | 'keyring' | 'rootUrl' | 'log'>

/** Asks the provider about an open attempt, at most once a second, and settles what it says. */
export const askAttempt = async (services: PayServices, inShop: InShop, attemptId: string) => {
  const attempt = await inShop(async ({ tx, now }) => {
    const found = await findAttempt(tx, attemptId)
    return found?.state === 'open' && (await takeTurnToAsk(tx, attemptId, now)) ? found : null
  })
  if (attempt) await askAbout(services, inShop, attempt)
}

/** `askAttempt` for who can do without the answer: an outage is logged, and asked again later. */
export const tryToAsk = async (services: PayServices, inShop: InShop, attemptId: string) => {
  try {
    await askAttempt(services, inShop, attemptId)
  } catch (error) {
    services.log.warn({ err: error, attemptId }, 'payment not asked')
  }
}

/** Makes sure that no open attempt of an order can be paid any more; `paid` when one of them already is. */
export const endAttempts = async (
  services: PayServices,
  inShop: InShop,
  orderId: string,
): Promise<'ended' | 'paid'> => {
  for (const attempt of await inShop(({ tx }) => findAttemptsIn(tx, orderId, 'open'))) {
    if ((await endAtProvider(services, inShop, attempt)) === 'paid') return 'paid'
  }
  return 'ended'
}

/** Closes an attempt at the provider whatever we think of it; money that is already there is settled or parked. */
export const giveUpAttempt = async (services: PayServices, inShop: InShop, attemptId: string) => {
  const attempt = await inShop(({ tx }) => findAttempt(tx, attemptId))
  if (attempt && attempt.state !== 'succeeded') await endAtProvider(services, inShop, attempt)
}

/** Closes at the provider first, then here. */
export const endAtProvider = async (
  services: PayServices,
  inShop: InShop,
  attempt: Attempt,
): Promise<'ended' | 'paid'> => {
  const { merchant } = await accountOf(services, inShop, attempt)
  try {
    await services.wechat.pay.closeOrder(merchant, idAsHex(attempt.id))
  } catch (error) {
    if (!(error instanceof PayRefusal) || payIsBusy(error)) throw error
    if (!isUnknownThere(error)) return endByAsking(services, inShop, attempt)
  }
  await inShop(({ tx, now }) => endAttempt(tx, attempt.id, ['open'], 'closed', now))
  return 'ended'
}

// It would not close, so it is paid or closed already.
const endByAsking = async (services: PayServices, inShop: InShop, attempt: Attempt) => {
  const outcome = await askAbout(services, inShop, attempt)
  if (outcome === 'settled' || outcome === 'known') return 'paid'
  if (outcome === 'unpaid')
    throw providerUnavailable({ provider: 'wechat-pay', reason: 'neither-paid-nor-closed' })

  // Parked money ends the attempt as well: nobody can pay it a second time.
  if (outcome === 'parked') await inShop(({ tx, now }) => endAttempt(tx, attempt.id, ['open'], 'failed', now))
  return 'ended'
}

type Outcome = 'settled' | 'known' | 'parked' | 'unpaid' | 'closed'

const askAbout = async (services: PayServices, inShop: InShop, attempt: Attempt): Promise<Outcome> => {
  const { row, merchant } = await accountOf(services, inShop, attempt)
  const transaction = await services.wechat.pay
    .queryOrder(merchant, idAsHex(attempt.id))
    .catch((error: unknown) => {
      if (isUnknownThere(error)) return null
      throw error
    })
  if (!transaction) return 'unpaid'
  if (transaction.tradeState === 'CLOSED' || transaction.tradeState === 'REVOKED') {
    await inShop(({ tx, now }) => endAttempt(tx, attempt.id, ['open'], 'closed', now))
    return 'closed'
  }

  const settled = await inShop((ctx) =>
    settleTransaction(ctx, { account: row, transaction, eventKey: 'query' }),
  )
  if (settled.outcome === 'parked') {
    services.log.warn({ attemptId: attempt.id, reason: settled.reason }, 'payment parked')
  }
  return settled.outcome
}

const isUnknownThere = (error: unknown) => payRefusedWith(error, 'ORDER_NOT_EXIST', 'ORDERNOTEXIST')

const accountOf = async ({ keyring }: PayServices, inShop: InShop, attempt: Attempt) => {
  const row = await inShop(({ tx }) => findAccountOf(tx, attempt))
  return { row, merchant: openAccount(keyring, row).merchant }
}

const findAccountOf = async (tx: Tx, { id, accountId }: Attempt) => {
  const row = await findAccount(tx, accountId)
  if (!row) throw new Error(`attempt ${id} has no account`)
  return row
}
