import type { Ctx } from '@wanpu/migrations'
import { productNotFound } from './failures.ts'
import type { MerchantListing } from './inputs.ts'
import { countTabs, findListed } from './merchant-store.ts'
import { findProductRow, findStockedSkus } from './store.ts'

/** One page of the merchant's list, and how many each tab holds under the same search. */
export const listProducts = async ({ tx }: Ctx, listing: MerchantListing) => {
  const found = await findListed(tx, listing)
  const items = found.slice(0, listing.limit)
  return {
    items,
    counts: await countTabs(tx, listing.q),
    next: found.length > listing.limit ? items.at(-1)!.id : null,
  }
}

/** A product whole, with the stock of each SKU, for the merchant. */
export const showProduct = async ({ tx }: Ctx, productId: string) => {
  const product = await findProductRow(tx, productId)
  if (!product) throw productNotFound({ productId })

  const { tenantId: _tenant, ...said } = product
  return { ...said, skus: await findStockedSkus(tx, productId) }
}
