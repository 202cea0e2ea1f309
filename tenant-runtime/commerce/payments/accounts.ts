import { newId, newToken } from '@wanpu/kit/ids'
import type { Keyring } from '@wanpu/kit/secrets'
import { shopDoor, system } from '@wanpu/migrations'
import type { PayMerchant } from '@wanpu/wechat/pay'
import { type ShopServices, auditShop } from '#request'
import { type AccountRow, insertAccount, insertEndpoint, retireAccounts } from './account-store.ts'

/** A shop's own account at WeChat Pay, ready to be used. */
export interface PaymentAccount {
  id: string
  appid: string
  endpointId: string
  merchant: PayMerchant
}
export interface NewPaymentAccount {
  merchantName: string
  /** The Official Account under which shoppers pay. */
  appid: string
  merchant: PayMerchant
}

/** Stores the account that the shop takes payments with from now on; keys are sealed. */
export const savePaymentAccount = async (
  { db, keyring }: Pick<ShopServices, 'db' | 'keyring'>,
  tenantId: string,
  { merchantName, appid, merchant }: NewPaymentAccount,
) => {
  const endpointId = newToken(18)
  await db.inPlatform((tx) => insertEndpoint(tx, endpointId, tenantId))
  return shopDoor(
    db,
    tenantId,
    system,
  )(async (ctx) => {
    const id = newId()
    await retireAccounts(ctx.tx)
    await insertAccount(ctx.tx, {
      id,
      endpointId,
      merchantName,
      appid,
      mchid: merchant.mchid,
      serial: merchant.serial,
      privateKeySealed: sealPrivateKey(keyring, tenantId, merchant.privateKeyPem),
      apiv3KeySealed: sealApiv3Key(keyring, tenantId, merchant.apiv3Key),
      publicKeyId: merchant.publicKey?.id ?? null,
      publicKeyPem: merchant.publicKey?.pem ?? null,
      certificates: (merchant.certificates ?? []).map(({ serial, pem }) => ({ serial, pem, expiresAt: '' })),
    })
    await auditShop(ctx, 'payments.account', id, { mchid: merchant.mchid, appid })
    return { id, endpointId }
  })
}

/** Unseals an account's keys. */
export const openAccount = (keyring: Keyring, row: AccountRow): PaymentAccount => ({
  id: row.id,
  appid: row.appid,
  endpointId: row.endpointId,
  merchant: {
    mchid: row.mchid,
    serial: row.serial,
    privateKeyPem: keyring.open(privateKeyContext(row.tenantId), row.privateKeySealed),
    apiv3Key: keyring.open(apiv3KeyContext(row.tenantId), row.apiv3KeySealed),
    certificates: row.certificates,
    ...(row.publicKeyId && row.publicKeyPem && { publicKey: { id: row.publicKeyId, pem: row.publicKeyPem } }),
  },
})

export const sealPrivateKey = (keyring: Keyring, tenantId: string, pem: string) =>
  keyring.seal(privateKeyContext(tenantId), pem)

export const sealApiv3Key = (keyring: Keyring, tenantId: string, key: string) =>
  keyring.seal(apiv3KeyContext(tenantId), key)

/** Where WeChat Pay tells about this account's payments. */
export const notifyUrlOf = (rootUrl: string, endpointId: string) => `${rootUrl}/callbacks/pay/${endpointId}`

const privateKeyContext = (tenantId: string) => `${tenantId}|payment_accounts.private_key`
const apiv3KeyContext = (tenantId: string) => `${tenantId}|payment_accounts.apiv3_key`
