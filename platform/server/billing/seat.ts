import { createMiddleware } from 'hono/factory'
import { isId } from '@wanpu/kit/ids'
import { forbidden, notFound } from '@wanpu/kit/problem'
import { type Membership, findMembership, roleMay } from '@wanpu/accounts'
import type { MerchantEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'

export interface SeatEnv extends MerchantEnv {
  Variables: MerchantEnv['Variables'] & { seat: Membership }
}

/** Reads the merchant's place in the shop that the address names; a shop one has no place in is not found. */
export const seatIn = ({ db }: Pick<PlatformServices, 'db'>, permission?: string) =>
  createMiddleware<SeatEnv>(async (c, next) => {
    const shopId = c.req.param('shopId') ?? ''
    const seat = isId(shopId)
      ? await db.inPlatform((tx) => findMembership(tx, c.var.merchant.id, shopId))
      : undefined
    if (!seat) throw notFound()
    if (permission && !roleMay(seat.role, permission)) throw forbidden()

    c.set('seat', seat)
    await next()
  })
