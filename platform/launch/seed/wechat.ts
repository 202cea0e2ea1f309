import { savePaymentAccount } from '@wanpu/commerce/payments'
import { Problem } from '@wanpu/kit/problem'
import { system } from '@wanpu/migrations'
import { publishMenu, startAuthorization } from '@wanpu/platform-server'
import { findAuthorizerOf, ticketMissing } from '@wanpu/wechat'
import type { Services } from '../services.ts'
import { type Outside, type SandboxDoor, eventually } from './sandbox.ts'

/** Gives a shop its Official Account by WeChat's own way, with a menu that leads to the shop. */
export const giveAccount = async (
  services: Services,
  outside: SandboxDoor,
  tenant: { id: string; slug: string },
  appid: string,
): Promise<void> => {
  const bound = () => services.db.inPlatform((tx) => findAuthorizerOf(tx, tenant.id))
  if (!(await bound())) {
    const { url } = await startAuthorization(services, tenant.id)
    const location = await outside.authorize(new URL(url), appid)
    const back = await fetch(location, { redirect: 'manual' })
    const goesTo = back.headers.get('location') ?? ''
    if (back.status !== 302 || goesTo.includes('failure='))
      throw new Error(`the authorization of ${appid} came back as ${back.status} ${goesTo}`)
    await eventually('the account is bound', async () => (await bound())?.appid === appid)
  }

  await publishMenu(services, tenant, { actor: system })
}

/** Has WeChat push a ticket and waits until it serves. */
export const awaitTicket = async ({ wechat }: Services, outside: SandboxDoor): Promise<void> => {
  await outside.pushTicket()
  await eventually('the ticket is here', async () => {
    try {
      await wechat.component.createPreAuthCode()
      return true
    } catch (error) {
      if (error instanceof Problem && error.code === ticketMissing().code) return false
      throw error
    }
  })
}

/** The shop takes its money with the merchant number that is bound to its Official Account. */
export const givePayments = async (
  services: Services,
  { merchants }: Outside,
  tenantId: string,
  appid: string,
) => {
  const found = merchants.find(({ appids }) => appids.includes(appid))
  if (!found) throw new Error(`nobody takes money for ${appid}`)

  const { mchid, name, serial, privateKey, apiV3Key, publicKeyId, publicKey, verification } = found
  await savePaymentAccount(services, tenantId, {
    merchantName: name,
    appid,
    merchant: {
      mchid,
      serial,
      privateKeyPem: privateKey,
      apiv3Key: apiV3Key,
      ...(verification !== 'certificate' && { publicKey: { id: publicKeyId, pem: publicKey } }),
    },
  })
}
