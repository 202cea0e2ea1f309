import { findCourier } from '@wanpu/wechat/couriers'
import type { SandboxDoor } from './sandbox.ts'

const hour = 3_600_000

/** Hours after it was handed over at which a courier scans a parcel. */
const scanHours = [1.5, 7, 24, 31, 35]

/** When each scan so far was made. */
const scansOf = (shippedAt: Date): Date[] =>
  scanHours
    .map((hours) => new Date(shippedAt.getTime() + hours * hour))
    .filter((at) => at.getTime() < Date.now())

const waybills: Record<string, (digits: string) => string> = {
  SF: (digits) => `SF16${digits}`,
  ZTO: (digits) => `7${digits}`,
  YTO: (digits) => `YT8${digits}`,
  EMS: (digits) => `12${digits}`,
}
export const courierCodes = Object.keys(waybills)

/** A waybill as the courier writes them; `digits` are eleven. */
export const waybillOf = (courierCode: string, digits: string): string => waybills[courierCode]!(digits)

export interface Parcel {
  courierCode: string
  waybill: string
  to: string
  shippedAt: Date
}

/** The courier takes a parcel and scans it; the last scan waits until somebody follows the parcel, so that it is pushed. */
export const takeParcel = async (outside: SandboxDoor, { courierCode, waybill, to, shippedAt }: Parcel) => {
  const made = await outside.addParcel({ com: findCourier(courierCode)!.kuaidi100, num: waybill, to })
  for (const at of scansOf(shippedAt).slice(made, -1)) await outside.scanParcel(waybill, at)
}

/** The newest scan of each parcel, pushed with its whole track. */
export const pushTracks = async (outside: SandboxDoor, parcels: readonly Parcel[]): Promise<void> => {
  await outside.waitForSubscriptions(parcels.map(({ waybill }) => waybill))
  for (const { waybill, shippedAt } of parcels) {
    const last = scansOf(shippedAt).at(-1)
    if (last) await outside.scanParcel(waybill, last)
  }
}
