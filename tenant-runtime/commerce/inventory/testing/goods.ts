import { fen } from '@wanpu/kit/money'
import type { Ctx } from '@wanpu/migrations'
import { createProduct, newProduct } from '#catalog'
import { openStock } from '#inventory'

interface Goods {
  title?: string
  subtitle?: string
  categoryId?: string | null
  priceFen?: number
  sold?: number
  isListed?: boolean
  /** Pieces of each size; one SKU a size. */
  stock?: number[]
}

const sizes = ['S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL', '5XL']

/** A listed product with a SKU for each count of stock. */
export const addGoods = async (
  ctx: Ctx,
  {
    title = '羊毛大衣',
    subtitle = '',
    categoryId = null,
    priceFen = 19900,
    sold = 0,
    isListed = true,
    stock = [5],
  }: Goods = {},
) => {
  const values = stock.map((_, index) => sizes[index]!)
  const { productId, skus } = await createProduct(
    ctx,
    newProduct.parse({
      title,
      subtitle,
      categoryId,
      pictures: [],
      isListed,
      options: [{ name: '尺码', values }],
      skus: values.map((size, index) => ({ choice: [size], priceFen: fen(priceFen + index * 100) })),
    }),
    { sold },
  )
  await openStock(
    ctx,
    skus.map(({ skuId }, index) => ({ skuId, productId, onHand: stock[index]! })),
  )
  return { productId, skuIds: skus.map((sku) => sku.skuId) }
}
