import { getRouteApi } from '@tanstack/react-router'
import { type ShopApi, shopApi } from './api.ts'
import type { ShopSeat } from './session.ts'

/** The shop in the address with its API; queries of a shop take it. */
export interface Shop extends ShopSeat {
  api: ShopApi
}

const shops = new Map<string, Shop>()

/** The same object for the same seat, so that it can stand in dependencies. */
export const openShop = (seat: ShopSeat): Shop => {
  const known = shops.get(seat.id)
  if (
    known?.name === seat.name &&
    known.url === seat.url &&
    known.role === seat.role &&
    known.plan === seat.plan &&
    known.storefront === seat.storefront
  )
    return known

  const shop = { ...seat, api: shopApi(seat.id) }
  shops.set(seat.id, shop)
  return shop
}

/** The shop that the screen is about. */
export const useShop = (): Shop => route.useRouteContext().shop

/** The address of a stored picture (`asset:<id>`), 200 px wide; empty when there is none. */
export const pictureOf = (shop: Shop, ref: string | null): string =>
  ref?.startsWith('asset:')
    ? `${location.protocol}//media.${location.host}/${shop.id}/${ref.slice('asset:'.length)}/200.webp`
    : ''

const route = getRouteApi('/$shopId')
