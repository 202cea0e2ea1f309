import { z } from 'zod'
import { type Outcome, readWebhook, reconcile, syncSubscription } from '@wanpu/billing'
import { type JobHandler, defineJob, handle, nothing } from '@wanpu/kit/queue'
import { type PlatformTx, system } from '@wanpu/migrations'
import { closeCallback, findCallback } from '@wanpu/migrations/inbox'
import { auditPlatform } from '@wanpu/accounts'
import type { PlatformServices } from '../services.ts'

/** Something happened to a subscription: what it is now is read at the provider. */
export const subscriptionEvent = defineJob('subscription-event', z.object({ inboxId: z.uuid() }))

// Webhooks are given up on after three minutes; what they did not bring is found here.
const compareSubscriptions = defineJob('compare-subscriptions', nothing, {
  cron: '*/5 * * * *',
  concurrency: 1,
})

export const billingJobs = (services: PlatformServices): JobHandler[] => [
  handle(subscriptionEvent, ({ inboxId }) => followEvent(services, inboxId)),
  handle(compareSubscriptions, () => compare(services)),
]

const followEvent = async (services: PlatformServices, inboxId: string) => {
  const { db, log } = services
  const kept = await db.inPlatform((tx) => findCallback(tx, inboxId))
  if (!kept) return

  const event = readWebhook(kept.body)
  const id = event.subscriptionId!
  const cause = `webhook ${event.name}`
  const outcome = await syncSubscription(services, { id, checkoutId: event.checkoutId, cause })
  const failure = outcome ? refusalOf(outcome) : 'no-such-subscription'
  if (failure) log.warn({ inboxId, subscription: id, failure }, 'a subscription belongs to nobody')
  await db.inPlatform(async (tx, now) => {
    await closeCallback(tx, inboxId, now, failure)
    if (outcome) await auditChange(tx, now, id, outcome, cause)
  })
}

const compare = async (services: PlatformServices) => {
  if (!services.lemon.settings.apiKey) return
  for (const { id, outcome } of await reconcile(services)) {
    const failure = refusalOf(outcome)
    if (failure) services.log.warn({ subscription: id, failure }, 'a subscription belongs to nobody')
    await services.db.inPlatform((tx, now) => auditChange(tx, now, id, outcome, 'reconcile'))
  }
}

const refusalOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.why : null)

const auditChange = async (tx: PlatformTx, now: Date, subject: string, outcome: Outcome, cause: string) => {
  if (outcome.kind !== 'changed') return
  const { tenantId, plan, accessUntil } = outcome
  await auditPlatform(
    { tx, now, actor: system },
    { deed: 'billing.plan-moved', subject, tenantId, details: { plan, accessUntil, cause } },
  )
}
