import type { DeliveryAddress } from '@wanpu/migrations/schema'
import type { OrderPrice, PricedLine } from '#pricing'

/** What was bought, as it is shown for ever after. */
export interface NewLine extends Omit<PricedLine, 'key' | 'freightTemplateId'> {
  skuId: string
  productId: string
  title: string
  choice: string[]
  picture: string | null
}
export interface NewOrder {
  id: string
  memberId: string
  price: Omit<OrderPrice, 'lines'>
  lines: NewLine[]
  address: DeliveryAddress
  courierCode: string | null
  note: string
  payBy: Date
}
