import type { Ctx } from '@wanpu/migrations'
import { regionOf } from '#members'
import { saveSettings } from '#settings'
import type { ShipFromInput } from './inputs.ts'

/** Sets where the shop's parcels come from, with the names of the region beside its code. */
export const setShipFrom = async (ctx: Ctx, { name, phone, regionCode, detail }: ShipFromInput) => {
  const region = regionOf(regionCode)
  const { province = '', city = '', district = '' } = region ?? {}
  const settings = await saveSettings(ctx, {
    shipFrom: { name, phone, regionCode, province, city, district, detail },
  })
  return settings.shipFrom
}
