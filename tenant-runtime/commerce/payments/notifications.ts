import { z } from 'zod'
import { shopDoor, system } from '@wanpu/migrations'
import { openResource, sealedResource } from '@wanpu/wechat/pay/resource'
import { type Transaction, transactionShape } from '@wanpu/wechat/pay/transaction'
import { type ShopServices, closeCallback, findCallback } from '#request'
import { findAccountOfEndpoint } from './account-store.ts'
import { openAccount } from './accounts.ts'
import { settleTransaction } from './settling.ts'

export const provider = 'wechat-pay'

/** The inbox's key of a notification: its id, within the endpoint it came to. */
export const eventKeyOf = (endpointId: string, notificationId: string) => `${endpointId}:${notificationId}`

/** Works off a verified notification; verified is not valid, so everything it says is compared. */
export const settleKept = async (services: ShopServices, tenantId: string, inboxId: string) => {
  const { db, keyring, log } = services
  const kept = await findCallback(db, tenantId, inboxId)
  if (!kept) return

  const inShop = shopDoor(db, tenantId, system)
  const endpointId = kept.eventKey.slice(0, kept.eventKey.indexOf(':'))
  const account = await inShop(({ tx }) => findAccountOfEndpoint(tx, endpointId))
  const transaction = account && readTransaction(openAccount(keyring, account).merchant.apiv3Key, kept.body)
  if (!account || !transaction) {
    log.warn({ inboxId }, 'notification without a transaction')
    return closeCallback(db, inboxId, 'no-transaction')
  }

  const settled = await inShop((ctx) =>
    settleTransaction(ctx, { account, transaction, eventKey: kept.eventKey }),
  )
  if (settled.outcome === 'parked') log.warn({ inboxId, reason: settled.reason }, 'payment parked')
  await closeCallback(db, inboxId, settled.outcome === 'parked' ? settled.reason : null)
}

const envelope = z.object({ resource: sealedResource.extend({ original_type: z.literal('transaction') }) })

const readTransaction = (apiv3Key: string, body: Buffer): Transaction | null => {
  try {
    const { resource } = envelope.parse(JSON.parse(body.toString('utf8')))
    return transactionShape.parse(JSON.parse(openResource(apiv3Key, resource)))
  } catch {
    return null
  }
}
