import { Hono } from 'hono'
import { findInvitation, findTenant } from '@wanpu/accounts'
import { isId } from '@wanpu/kit/ids'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { hashToken } from '@wanpu/kit/secrets'
import { validate } from '@wanpu/kit/validate'
import type { PlatformCtx, PlatformTx } from '@wanpu/migrations'
import { type SeatEnv, seatIn } from '../billing/seat.ts'
import type { MerchantEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { newInvitation, newRole } from './inputs.ts'
import { invitationUrl } from './link.ts'
import { shownInvitation, shownTeam } from './shown.ts'
import { accept, dismiss, giveRole, invite, takeBack, teamOf } from './team.ts'

/** Who works in a shop; mounted at `/api/platform/shops`. */
export const teamRoutes = (services: PlatformServices) => {
  const { db, pepper } = services
  const reads = seatIn(services, 'team.read')
  const writes = seatIn(services, 'team.write')
  const inCtx = <T>({ merchant, requestId }: SeatEnv['Variables'], verb: (ctx: PlatformCtx) => Promise<T>) =>
    db.inPlatform((tx, now) => verb(ctxOf(tx, now, merchant.id, requestId)))

  return new Hono<SeatEnv>()
    .get('/:shopId/team', may('merchant'), reads, async (c) =>
      c.json(shownTeam(services, await inCtx(c.var, (ctx) => teamOf(ctx, c.var.seat.tenant)))),
    )
    .post('/:shopId/invitations', may('merchant'), writes, validate('json', newInvitation), async (c) => {
      const id = await inCtx(c.var, (ctx) => invite(ctx, c.var.seat.tenant, c.req.valid('json'), pepper))
      return c.json({ id, url: invitationUrl(services, id) }, 201)
    })
    .delete('/:shopId/invitations/:id', may('merchant'), writes, async (c) => {
      const id = known(c.req.param('id'))
      await inCtx(c.var, (ctx) => takeBack(ctx, c.var.seat.tenant.id, id))
      return c.body(null, 204)
    })
    .patch('/:shopId/team/:merchantId', may('merchant'), writes, validate('json', newRole), async (c) => {
      const [id, { role }] = [known(c.req.param('merchantId')), c.req.valid('json')]
      await inCtx(c.var, (ctx) => giveRole(ctx, c.var.seat.tenant.id, id, role))
      return c.body(null, 204)
    })
    .delete('/:shopId/team/:merchantId', may('merchant'), writes, async (c) => {
      const id = known(c.req.param('merchantId'))
      await inCtx(c.var, (ctx) => dismiss(ctx, c.var.seat.tenant.id, id))
      return c.body(null, 204)
    })
}

/** What an invited person sees and answers; mounted at `/api/platform/invitations`. */
export const invitationRoutes = ({ db }: PlatformServices) =>
  new Hono<MerchantEnv>()
    .get('/:token', may('anyone'), async (c) => {
      const found = await db.inPlatform((tx) => findInvitation(tx, hashToken(c.req.param('token'))))
      if (!found) throw notFound()
      return c.json(shownInvitation(found))
    })
    .post('/:token/acceptance', may('merchant'), async (c) => {
      const { merchant, requestId } = c.var
      const joined = await db.inPlatform((tx, now) =>
        accept(ctxOf(tx, now, merchant.id, requestId), c.req.param('token'), merchant, (id) =>
          findTenant(tx, id),
        ),
      )
      return c.json(joined, 201)
    })

const ctxOf = (tx: PlatformTx, now: Date, merchantId: string, requestId: string): PlatformCtx => ({
  tx,
  now,
  requestId,
  actor: { kind: 'merchant', id: merchantId },
})

const known = (id: string): string => {
  if (!isId(id)) throw notFound()
  return id
}
