import { z } from 'zod'
import { Problem } from '@wanpu/kit/problem'
import { defineJob, handle } from '@wanpu/kit/queue'
import { closeCallback, findCallback } from '@wanpu/migrations/inbox'
import {
  accountTaken,
  authorizationUnknown,
  markUnauthorized,
  refusedWith,
  shopHasAccount,
} from '@wanpu/wechat'
import type { PlatformServices } from '../services.ts'
import { authCodeVoid } from './failures.ts'

export const pushJob = defineJob('wechat-push', z.object({ inboxId: z.uuid() }))

/** Works off one push of WeChat; a second run finds it done. */
export const pushHandler = (services: PlatformServices) =>
  handle(pushJob, async ({ inboxId }) => {
    const { db, wechat, log } = services
    const kept = await db.inPlatform((tx) => findCallback(tx, inboxId))
    if (!kept) return

    const { event } = wechat.openPush(kept.body, kept.headers)
    const failure = await follow(services, event).catch(finalFailure)
    if (failure) log.warn({ inboxId, kind: event.kind, failure }, 'a push of WeChat led nowhere')
    await db.inPlatform((tx, now) => closeCallback(tx, inboxId, now, failure))
  })

const follow = async (
  { wechat, db }: PlatformServices,
  event: ReturnType<PlatformServices['wechat']['openPush']>['event'],
) => {
  switch (event.kind) {
    case 'ticket':
      await wechat.keepTicket(event.ticket, event.at)
      break
    case 'authorized':
    case 'updateauthorized':
      await wechat.authorizations.complete({ authCode: event.authCode, preAuthCode: event.preAuthCode })
      break
    case 'unauthorized':
      await db.inPlatform((tx) => markUnauthorized(tx, event.appid, event.at))
      break
    case 'message':
    case 'unknown':
      break
  }
  return null
}

const final = new Set([authorizationUnknown().code, accountTaken().code, shopHasAccount().code])

// Asking again changes nothing about these: they are noted. Anything else throws, and the queue asks again.
const finalFailure = (error: unknown): string => {
  if (error instanceof Problem && final.has(error.code)) return error.code
  if (refusedWith(error, 61_009, 61_010)) return authCodeVoid().code
  throw error
}
