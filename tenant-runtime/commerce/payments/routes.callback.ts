import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { type ShopEnv, type ShopServices, keepCallback } from '#request'
import { findAccountOfEndpoint, findTenantOfEndpoint } from './account-store.ts'
import { openAccount } from './accounts.ts'
import { settleNotification } from './job-names.ts'
import { eventKeyOf, provider } from './notifications.ts'

const maxBytes = 64 * 1024

/** Where WeChat Pay posts; mounted at the root host's `/`. Only what is signed for this merchant gets in. */
export const paymentCallbackRoutes = new Hono<ShopEnv>().post(
  '/callbacks/pay/:endpoint',
  may('provider'),
  bodyLimit({ maxSize: maxBytes }),
  async (c) => {
    const { services } = c.var
    const endpointId = c.req.param('endpoint')
    const { tenantId, merchant } = await accountAt(services, endpointId)
    const body = Buffer.from(await c.req.arrayBuffer())
    const { id } = await services.wechat.pay.openNotification(merchant, c.req.raw.headers, body)

    const eventKey = eventKeyOf(endpointId, id)
    await keepCallback(
      services.db,
      { provider, eventKey, tenantId, headers: signatureOf(c.req.raw.headers), body },
      settleNotification,
    )
    return c.body(null, 204)
  },
)

const accountAt = async ({ db, keyring }: ShopServices, endpointId: string) => {
  const tenantId = await db.inPlatform((tx) => findTenantOfEndpoint(tx, endpointId))
  const row = tenantId && (await db.inTenant(tenantId, (tx) => findAccountOfEndpoint(tx, endpointId)))
  if (!row) throw notFound()
  return { tenantId, merchant: openAccount(keyring, row).merchant }
}

// What the signature was checked with stays beside the body.
const signatureOf = (headers: Headers) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('wechatpay-')))
