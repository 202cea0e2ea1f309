import type { PlatformTx } from '@wanpu/migrations'
import { keepCallback } from '@wanpu/migrations/inbox'
import { type PushEvent, findAuthorizerNamed } from '@wanpu/wechat'
import type { PlatformServices } from '../services.ts'
import { pushJob } from './push-job.ts'

interface Received {
  body: Buffer
  query: Record<string, string>
  /** The account whose address was called; null at the component's own. */
  appid: string | null
}

/** Verifies a push and keeps it, once; a job works it off. What is kept is what came: its secrets stay encrypted. */
export const receivePush = async ({ wechat, db }: PlatformServices, { body, query, appid }: Received) => {
  const { event, key } = wechat.openPush(body, query)
  await db.inPlatform(async (tx) => {
    const tenantId = await tenantOf(tx, event, appid)
    const inboxId = await keepCallback(tx, {
      provider: 'wechat',
      eventKey: key,
      tenantId,
      headers: query,
      body,
    })
    if (inboxId) await tx.enqueue(pushJob, { inboxId }, { id: inboxId })
  })
}

// A message belongs to the shop only when it is for the account whose address it came to.
const tenantOf = async (tx: PlatformTx, event: PushEvent, appid: string | null) => {
  if (event.kind !== 'message' || !appid) return null
  const authorizer = await findAuthorizerNamed(tx, event.toUserName)
  return authorizer?.appid === appid ? authorizer.tenantId : null
}
