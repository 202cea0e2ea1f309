import { hc } from 'hono/client'
import type { PlatformApi } from '@wanpu/platform-server/client'
import type { MerchantApi } from '@wanpu/runtime-server/client'

/** The control plane of this host. */
export const platformApi = hc<PlatformApi>(location.origin).api.platform

/** One shop's merchant API. */
export const shopApi = (shopId: string): ShopApi => hc<MerchantApi>(`${location.origin}/api/shop/${shopId}`)

export type ShopApi = ReturnType<typeof hc<MerchantApi>>
