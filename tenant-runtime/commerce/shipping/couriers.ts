import type { Ctx, Tx } from '@wanpu/migrations'
import { couriers, findCourier } from '@wanpu/wechat/couriers'
import { auditShop } from '#request'
import { findCourierCodes, lockFreight, replaceCouriers } from './store.ts'

/** The couriers a shop ships with, by code and name, in the order it offers them. */
export const couriersOf = async (tx: Tx) =>
  (await findCourierCodes(tx)).flatMap((code) => {
    const courier = findCourier(code)
    return courier ? [{ code, name: courier.name }] : []
  })

/** All that a shop may choose from. */
export const knownCouriers = couriers.map(({ code, name }) => ({ code, name }))

/** Offers these couriers and no others, in this order. */
export const chooseCouriers = async (ctx: Ctx, codes: readonly string[]) => {
  await lockFreight(ctx.tx)
  await replaceCouriers(ctx.tx, codes)
  await auditShop(ctx, 'shipping.couriers', ctx.tx.tenantId, { codes })
  return { couriers: await couriersOf(ctx.tx) }
}
