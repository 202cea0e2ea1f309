import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { idFromHex, isId } from '@wanpu/kit/ids'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { openKuaidiPush, pushReceived } from '@wanpu/wechat/kuaidi'
import { type ShopEnv, type ShopServices, keepCallback } from '#request'
import { saltContext } from './flows.ts'
import { settleTrack } from './job-names.ts'
import { findShipment } from './track-store.ts'

const maxBytes = 256 * 1024

/** Where the tracking service posts; mounted at the root host's `/`. */
export const orderCallbackRoutes = new Hono<ShopEnv>().post(
  '/callbacks/kuaidi/:tenantId/:pushKey',
  may('provider'),
  bodyLimit({ maxSize: maxBytes }),
  async (c) => {
    const { tenantId, pushKey } = c.req.param()
    const { shipmentId, salt } = await findSubscribed(c.var.services, tenantId, pushKey)
    const form = await c.req.text()
    openKuaidiPush(form, salt)

    const eventKey = `${shipmentId}:${createHash('sha256').update(form).digest('base64url')}`
    await keepCallback(
      c.var.services.db,
      { provider: 'kuaidi100', eventKey, tenantId, body: Buffer.from(form) },
      settleTrack,
    )
    return c.body(pushReceived, 200, { 'content-type': 'application/json; charset=utf-8' })
  },
)

const findSubscribed = async ({ db, keyring }: ShopServices, tenantId: string, pushKey: string) => {
  const shipmentId = idFromHex(pushKey.slice(0, 32))
  if (!isId(tenantId) || !shipmentId) throw notFound()
  const shipment = await db.inTenant(tenantId, (tx) => findShipment(tx, shipmentId))
  if (shipment?.pushKey !== pushKey || !shipment.saltSealed) throw notFound()

  return { shipmentId, salt: keyring.open(saltContext(tenantId), shipment.saltSealed) }
}
