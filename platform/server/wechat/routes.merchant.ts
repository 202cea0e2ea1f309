import { Hono } from 'hono'
import { auditPlatform } from '@wanpu/accounts'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { findAuthorizerOf } from '@wanpu/wechat'
import { type SeatEnv, seatIn } from '../billing/seat.ts'
import type { PlatformServices } from '../services.ts'
import { startAuthorization } from './authorization.ts'
import { menuChange, menuPublication } from './inputs.ts'
import { menuOf, publishMenu, saveMenu } from './menus.ts'
import { shownAccount } from './shown-account.ts'

/** A shop's Official Account and its menu; mounted at `/api/platform/shops`. */
export const wechatRoutes = (services: PlatformServices) => {
  const { db } = services
  const manages = seatIn(services, 'settings.write')
  const askerOf = ({ merchant, requestId }: SeatEnv['Variables']) => ({
    actor: { kind: 'merchant', id: merchant.id } as const,
    requestId,
  })

  return new Hono<SeatEnv>()
    .get('/:shopId/wechat', may('merchant'), manages, async (c) => {
      const account = await db.inPlatform((tx) => findAuthorizerOf(tx, c.var.seat.tenant.id))
      return c.json({ account: account ? shownAccount(account) : null })
    })
    .post('/:shopId/wechat/authorizations', may('merchant'), manages, async (c) => {
      const tenantId = c.var.seat.tenant.id
      const pages = await startAuthorization(services, tenantId)
      await db.inPlatform((tx, now) =>
        auditPlatform({ tx, now, ...askerOf(c.var) }, { deed: 'wechat.authorization-begun', tenantId }),
      )
      return c.json(pages, 201)
    })
    .get('/:shopId/wechat/menu', may('merchant'), manages, async (c) =>
      c.json(await db.inPlatform((tx) => menuOf({ tx }, c.var.seat.tenant.id))),
    )
    .put('/:shopId/wechat/menu', may('merchant'), manages, validate('json', menuChange), async (c) => {
      const change = c.req.valid('json')
      const menu = await db.inPlatform((tx, now) =>
        saveMenu({ tx, now, ...askerOf(c.var) }, c.var.seat.tenant.id, change),
      )
      return c.json(menu)
    })
    .post(
      '/:shopId/wechat/menu/publications',
      may('merchant'),
      manages,
      validate('json', menuPublication),
      async (c) => {
        const { seenAt } = c.req.valid('json')
        return c.json(await publishMenu(services, c.var.seat.tenant, askerOf(c.var), seenAt), 201)
      },
    )
}
