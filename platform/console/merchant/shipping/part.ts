import type { Shop } from '../shop.ts'
import type { Shipping } from './queries.ts'

/** What each card of the page is given. */
export interface PartProps {
  shop: Shop
  shipping: Shipping
  mayEdit: boolean
}
