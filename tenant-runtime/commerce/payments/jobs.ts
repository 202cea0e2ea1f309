import { type JobHandler, handle } from '@wanpu/kit/queue'
import { shopDoor, system } from '@wanpu/migrations'
import { type ShopServices, inEveryShop } from '#request'
import { giveUpAttempt, tryToAsk } from './asking.ts'
import { findAttempt, findForgotten } from './attempt-store.ts'
import { askPayment, closeAttempt, settleNotification, sweepPayments } from './job-names.ts'
import { settleKept } from './notifications.ts'

export const jobs = (services: ShopServices): JobHandler[] => {
  const inShop = (tenantId: string) => shopDoor(services.db, tenantId, system)

  return [
    handle(settleNotification, ({ tenantId, inboxId }) => settleKept(services, tenantId, inboxId)),
    handle(askPayment, ({ tenantId, attemptId }) => askAndAskAgain(services, tenantId, attemptId)),
    handle(closeAttempt, ({ tenantId, attemptId }) => giveUpAttempt(services, inShop(tenantId), attemptId)),
    handle(sweepPayments, () =>
      inEveryShop(services.db, (tenantId) => askAboutForgotten(services, tenantId)),
    ),
  ]
}

/** When to ask again about an attempt of this age: soon at first, then less often. */
const nextAskMs = (ageMs: number): number => {
  if (ageMs < 50_000) return 45_000
  if (ageMs < 4 * 60_000) return 60_000
  return 5 * 60_000
}

const askAndAskAgain = async (services: ShopServices, tenantId: string, attemptId: string) => {
  const inShop = shopDoor(services.db, tenantId, system)
  await tryToAsk(services, inShop, attemptId)
  await inShop(async ({ tx, now }) => {
    const attempt = await findAttempt(tx, attemptId)
    if (attempt?.state !== 'open') return
    const at = new Date(now.getTime() + nextAskMs(now.getTime() - attempt.createdAt.getTime()))
    await tx.enqueue(askPayment, { tenantId, attemptId }, { at, group: tenantId })
  })
}

const forgottenMs = 12 * 60_000

const askAboutForgotten = (services: ShopServices, tenantId: string) =>
  shopDoor(
    services.db,
    tenantId,
    system,
  )(async ({ tx, now }) => {
    for (const { id } of await findForgotten(tx, new Date(now.getTime() - forgottenMs))) {
      await tx.enqueue(askPayment, { tenantId, attemptId: id }, { group: tenantId })
    }
  })
