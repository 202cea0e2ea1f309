import { newId, newToken } from '@wanpu/kit/ids'
import { invalidInput } from '@wanpu/kit/problem'
import type { InShop } from '@wanpu/migrations'
import { findAuthorizerOf } from '@wanpu/wechat'
import { type ShopServices, auditShop } from '#request'
import { readPrivateKey, readPublicKey } from './account-keys.ts'
import {
  type AccountRow,
  changeAccount,
  findActiveAccount,
  insertAccount,
  insertEndpoint,
  lockAccounts,
  retireAccounts,
} from './account-store.ts'
import { notifyUrlOf, sealApiv3Key, sealPrivateKey } from './accounts.ts'
import { officialAccountNeeded, paymentAccountChanged } from './failures.ts'
import type { PaymentAccountInput } from './inputs.ts'

type Services = Pick<ShopServices, 'db' | 'keyring' | 'rootUrl'>

/** The account that takes the shop's money, without its secrets, beside the Official Account it must be bound to. */
export const showPaymentAccount = async (services: Services, inShop: InShop, tenantId: string) => {
  const official = await officialAccountOf(services, tenantId)
  const row = await inShop(({ tx }) => findActiveAccount(tx))
  return { officialAccount: official, account: row ? shown(services, row) : null }
}

/**
 * Sets the account from now on. Secrets that are left out stay as they are while merchant number and Official Account
 * stay the same, and so does the notify address; else a new account begins and open payments end with the old one.
 */
export const setPaymentAccount = async (
  services: Services,
  inShop: InShop,
  tenantId: string,
  input: PaymentAccountInput,
) => {
  const { db, keyring } = services
  const official = await officialAccountOf(services, tenantId)
  if (!official) throw officialAccountNeeded()
  const { appid } = official

  const said = {
    merchantName: input.merchantName,
    serial: input.serial,
    publicKeyId: input.publicKey?.id ?? null,
    publicKeyPem: input.publicKey ? readPublicKey(input.publicKey.pem) : null,
  }
  const secrets = {
    ...(input.privateKey && {
      privateKeySealed: sealPrivateKey(keyring, tenantId, readPrivateKey(input.privateKey)),
    }),
    ...(input.apiv3Key && { apiv3KeySealed: sealApiv3Key(keyring, tenantId, input.apiv3Key) }),
  }
  const isSame = (row: AccountRow | undefined) => row?.mchid === input.mchid && row.appid === appid

  const before = await inShop(({ tx }) => findActiveAccount(tx))
  const begun = isSame(before) ? null : { ...wholeSecrets(secrets), id: newId(), endpointId: newToken(18) }
  if (begun) await db.inPlatform((tx) => insertEndpoint(tx, begun.endpointId, tenantId))

  await inShop(async (ctx) => {
    await lockAccounts(ctx.tx)
    const current = await findActiveAccount(ctx.tx)
    if (current?.id !== before?.id) throw paymentAccountChanged()

    if (begun) {
      await retireAccounts(ctx.tx)
      await insertAccount(ctx.tx, { ...said, ...begun, mchid: input.mchid, appid })
    } else if (current) await changeAccount(ctx.tx, current.id, { ...said, ...secrets })
    const changed = [...(begun ? ['account'] : []), ...Object.keys(secrets)]
    await auditShop(ctx, 'payments.account', begun?.id ?? current?.id ?? '', {
      mchid: input.mchid,
      appid,
      changed,
    })
  })
  return showPaymentAccount(services, inShop, tenantId)
}

const officialAccountOf = async ({ db }: Services, tenantId: string) => {
  const row = await db.inPlatform((tx) => findAuthorizerOf(tx, tenantId))
  return row?.state === 'authorized' ? { appid: row.appid, name: row.nickName } : null
}

const shown = (services: Services, row: AccountRow) => ({
  merchantName: row.merchantName,
  mchid: row.mchid,
  appid: row.appid,
  serial: row.serial,
  publicKey: row.publicKeyId && row.publicKeyPem ? { id: row.publicKeyId, pem: row.publicKeyPem } : null,
  notifyUrl: notifyUrlOf(services.rootUrl, row.endpointId),
  since: row.createdAt,
})

/** A new account needs both; what is missing is named. */
const wholeSecrets = ({
  privateKeySealed,
  apiv3KeySealed,
}: {
  privateKeySealed?: string
  apiv3KeySealed?: string
}) => {
  if (privateKeySealed && apiv3KeySealed) return { privateKeySealed, apiv3KeySealed }
  throw invalidInput({
    errors: [
      ...(privateKeySealed ? [] : [{ pointer: '/privateKey', detail: 'needed' }]),
      ...(apiv3KeySealed ? [] : [{ pointer: '/apiv3Key', detail: 'needed' }]),
    ],
  })
}
