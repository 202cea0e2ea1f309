import { idAsHex } from '@wanpu/kit/ids'
import type { InShop } from '@wanpu/migrations'
import { PayRefusal, payIsBusy, payRefusedWith } from '@wanpu/wechat/pay'
import { notifyUrlOf, openAccount } from './accounts.ts'
import { type PayServices, endAtProvider } from './asking.ts'
import { type Attempt, endAttempt, keepLaunch } from './attempt-store.ts'
import { orderAlreadyPaid, orderNotPayable, paymentBusy, paymentRefused } from './failures.ts'
import { type HeldAttempt, holdAttempt } from './holding.ts'
import { closeAttempt } from './job-names.ts'

/**
 * Begins or resumes paying an order: what is still open and fits is used again, an open try by another method is closed
 * at the provider first. Answers what the page needs to launch it.
 */
export const startPayment = async (
  services: PayServices,
  inShop: InShop,
  orderId: string,
  method: Attempt['method'],
) => {
  for (let round = 0; round < 3; round++) {
    const held = await inShop((ctx) => holdAttempt(ctx, orderId, method))
    if ('standsInTheWay' in held) {
      if ((await endAtProvider(services, inShop, held.standsInTheWay)) === 'paid')
        throw orderAlreadyPaid({ orderId })
      continue
    }

    const isReady = held.attempt.prepayId !== null || held.attempt.codeUrl !== null
    return shown(services, held, isReady ? held.attempt : await openAtProvider(services, inShop, held))
  }
  throw paymentBusy()
}

const openAtProvider = async (services: PayServices, inShop: InShop, held: HeldAttempt): Promise<Attempt> => {
  const { attempt, description, payBy } = held
  const { pay } = services.wechat
  const { appid, endpointId, merchant } = openAccount(services.keyring, held.account)
  const order = {
    appid,
    outTradeNo: idAsHex(attempt.id),
    description,
    amountFen: attempt.amountFen,
    notifyUrl: notifyUrlOf(services.rootUrl, endpointId),
    expiresAt: payBy,
  }
  const opening =
    attempt.openid === null
      ? pay.orderNative(merchant, order)
      : pay.orderJsapi(merchant, { ...order, openid: attempt.openid })
  const launch = await opening.catch((error: unknown) => refused(services, inShop, attempt, error))

  const kept = await inShop(async ({ tx }) => {
    const row = await keepLaunch(tx, attempt.id, launch)
    // Given up while we asked: what the provider has opened must not stay open.
    if (!row)
      await tx.enqueue(closeAttempt, { tenantId: tx.tenantId, attemptId: attempt.id }, { group: tx.tenantId })
    return row
  })
  if (!kept) throw orderNotPayable({ orderId: attempt.orderId })
  return kept
}

const shown = ({ wechat, keyring }: PayServices, held: HeldAttempt, attempt: Attempt) => {
  const { appid, merchant } = openAccount(keyring, held.account)
  return {
    id: attempt.id,
    orderId: attempt.orderId,
    method: attempt.method,
    state: attempt.state,
    amountFen: attempt.amountFen,
    expiresAt: attempt.expiresAt,
    codeUrl: attempt.codeUrl,
    launch: attempt.prepayId === null ? null : wechat.pay.launchParams(merchant, appid, attempt.prepayId),
  }
}

// These are said before an order is looked at, so none was made.
const saidOfUs = ['SIGN_ERROR', 'NO_AUTH', 'PARAM_ERROR', 'APPID_MCHID_NOT_MATCH', 'MCH_NOT_EXISTS']

// A refusal is final for this number; no answer leaves the attempt open, and the next try sends the same number again.
const refused = async (
  services: PayServices,
  inShop: InShop,
  attempt: Attempt,
  error: unknown,
): Promise<never> => {
  if (!(error instanceof PayRefusal) || payIsBusy(error)) throw error

  const { payCode, said } = error
  services.log.warn({ attemptId: attempt.id, payCode, said }, 'payment refused')
  if (payRefusedWith(error, ...saidOfUs)) {
    await inShop(({ tx, now }) => endAttempt(tx, attempt.id, ['open'], 'failed', now))
  } else if ((await endAtProvider(services, inShop, attempt)) === 'paid') {
    throw orderAlreadyPaid({ orderId: attempt.orderId })
  }
  throw paymentRefused({ payCode })
}
