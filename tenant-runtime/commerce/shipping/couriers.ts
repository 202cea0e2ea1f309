import type { Tx } from '@wanpu/migrations'
import { findCourier } from '@wanpu/wechat/couriers'
import { findCourierCodes } from './store.ts'

/** The couriers a shop ships with, by code and name, in the order it offers them. */
export const couriersOf = async (tx: Tx) =>
  (await findCourierCodes(tx)).flatMap((code) => {
    const courier = findCourier(code)
    return courier ? [{ code, name: courier.name }] : []
  })
