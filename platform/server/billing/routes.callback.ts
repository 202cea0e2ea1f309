import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { readWebhook, verifyWebhook, webhookKey } from '@wanpu/billing'
import { may } from '@wanpu/kit/may'
import { problem } from '@wanpu/kit/problem'
import { keepCallback } from '@wanpu/migrations/inbox'
import type { MerchantEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { subscriptionEvent } from './jobs.ts'

const maxBytes = 256 * 1024
const otherMode = problem('other-mode', 422, 'This event is of the other mode, test or live')

/** What Lemon Squeezy posts to us: verified on the raw bytes, kept once, answered 200, worked off by a job. */
export const lemonCallbackRoutes = ({ db, lemon }: PlatformServices) =>
  new Hono<MerchantEnv>().post('/', may('provider'), bodyLimit({ maxSize: maxBytes }), async (c) => {
    const body = Buffer.from(await c.req.arrayBuffer())
    verifyWebhook(lemon.settings.webhookSecret, body, c.req.header('x-signature') ?? '')
    const event = readWebhook(body)
    if (event.isTest !== null && event.isTest !== lemon.settings.isTest) throw otherMode()

    // What is about no subscription is taken and left alone.
    if (event.subscriptionId) {
      await db.inPlatform(async (tx) => {
        const inboxId = await keepCallback(tx, {
          provider: 'lemonsqueezy',
          eventKey: webhookKey(body),
          headers: { event: event.name },
          body,
        })
        if (inboxId) await tx.enqueue(subscriptionEvent, { inboxId }, { id: inboxId })
      })
    }
    return c.text('ok')
  })
