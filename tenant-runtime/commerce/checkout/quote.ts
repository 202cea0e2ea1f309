import type { SkuForSale } from '#catalog'
import { type OrderPrice, priceOrder } from '#pricing'
import { regionOf } from '#members'
import { type Freight, type FreightTemplate, freightFor } from '#shipping'
import type { WantedLine } from './goods.ts'

/** What lines cost; with a place, also what sending them there costs. */
export interface Quote {
  price: OrderPrice
  freight: Freight | null
}

/** Prices lines from the shop's own data; `regionCode` is where they go, if that is known. */
export const quoteFor = (
  lines: readonly (WantedLine & { sku: SkuForSale })[],
  regionCode: string | null,
  templates: readonly FreightTemplate[],
): Quote => {
  const region = regionCode === null ? null : regionOf(regionCode)
  let freight: Freight | null = null
  const price = priceOrder({
    lines: lines.map(({ skuId, quantity, sku }) => ({
      key: skuId,
      unitPriceFen: sku.priceFen,
      quantity,
      weightGrams: sku.weightGrams,
      freightTemplateId: sku.freightTemplateId,
    })),
    freight:
      region === null
        ? undefined
        : (asked) => {
            freight = freightFor({ lines: asked, province: region.provinceCode, templates })
            return freight
          },
  })
  return { price, freight }
}
