import type { Allowance } from '@wanpu/billing'
import type { Ctx } from '@wanpu/migrations'
import { createProduct, nameVarieties, reviseProduct } from '#catalog'
import { requirePictures } from '#media'
import type { NewStockedProduct, StockedProduct } from './inputs.ts'
import { adjustStocks, openStock } from './stock.ts'

/** Adds a product with its varieties and their first stock. */
export const createStockedProduct = async (ctx: Ctx, product: NewStockedProduct, allowance: Allowance) => {
  await requirePictures(ctx.tx, picturesOf(product))
  const { productId, skus } = await createProduct(
    ctx,
    { ...product, skus: product.skus.map(({ addStock: _in, lowAt: _low, ...sku }) => sku) },
    { allowance },
  )
  await openStock(
    ctx,
    skus.map(({ skuId }, at) => ({
      skuId,
      productId,
      onHand: product.skus[at]!.addStock,
      lowAt: product.skus[at]!.lowAt,
    })),
  )
  return { id: productId }
}

/**
 * Makes a product what is given: known varieties keep their ids and orders, missing ones are withdrawn, and stock comes in
 * or goes out by difference, so that what was sold meanwhile stays sold.
 */
export const reviseStockedProduct = async (ctx: Ctx, productId: string, product: StockedProduct) => {
  await requirePictures(ctx.tx, picturesOf(product))
  const skus = await nameVarieties(ctx, productId, product.skus)
  // Stock before varieties, as orders lock them.
  await adjustStocks(
    ctx,
    productId,
    skus.filter((sku) => !sku.isNew),
  )
  await reviseProduct(ctx, productId, { ...product, skus })
  await openStock(
    ctx,
    skus
      .filter((sku) => sku.isNew)
      .map(({ skuId, addStock, lowAt }) => ({ skuId, productId, onHand: Math.max(0, addStock), lowAt })),
  )
  return { id: productId }
}

const picturesOf = ({
  pictures,
  skus,
  description = '',
}: Pick<StockedProduct, 'pictures' | 'description'> & {
  skus: readonly { picture: string | null }[]
}) => [...pictures, ...skus.map((sku) => sku.picture), ...(description.match(/asset:[0-9a-f-]{36}/g) ?? [])]
