import type { Allowance } from '@wanpu/billing'
import { newId } from '@wanpu/kit/ids'
import type { Ctx, Tx } from '@wanpu/migrations'
import { requirePictures } from '#media'
import { auditShop } from '#request'
import { bumpRevision, useMore } from '#settings'
import { hasCategory } from './category-store.ts'
import { categoryNotFound, freightTemplateNotFound, productNotFound, skuNotFound } from './failures.ts'
import type { NewProduct, PriceEdit, ProductEdit } from './inputs.ts'
import { productsChanged } from './jobs.ts'
import { cleanRichText } from './rich-text.ts'
import {
  findSkuRows,
  hasFreightTemplate,
  insertProduct,
  updateListings,
  updatePrices,
  updateProduct,
} from './store.ts'
import { checkVarieties, priceSpan } from './varieties.ts'

export interface CreatedProduct {
  productId: string
  /** In the order of the input; they have no stock yet. */
  skus: { skuId: string; choice: string[] }[]
}

/**
 * Adds a product with its SKUs; `sold` is what it sold elsewhere before. Throws `planLimitReached` when the shop has as
 * many as `allowance` says.
 */
export const createProduct = async (
  ctx: Ctx,
  input: NewProduct,
  { sold = 0, allowance }: { sold?: number; allowance?: Allowance } = {},
): Promise<CreatedProduct> => {
  const { options, skus, isListed, description = '', ...said } = input
  checkVarieties(options, skus)
  await checkReferences(ctx.tx, said)

  const productId = newId()
  const rows = skus.map((sku, position) => ({ id: newId(), productId, position, ...sku }))
  await insertProduct(
    ctx.tx,
    {
      id: productId,
      ...said,
      description: cleanRichText(description),
      options,
      ...priceSpan(skus.map((sku) => sku.priceFen)),
      state: isListed ? 'listed' : 'unlisted',
      listedAt: isListed ? ctx.now : null,
      createdAt: ctx.now,
      sold,
    },
    rows,
  )
  await useMore(ctx, 'products', 1, allowance)
  await ctx.tx.enqueue(productsChanged, { tenantId: ctx.tx.tenantId, productIds: [productId] })
  await auditShop(ctx, 'products.create', productId)
  await bumpRevision(ctx, 'catalog')
  return { productId, skus: rows.map(({ id, choice }) => ({ skuId: id, choice })) }
}

/** Changes what a product says of itself; its options, SKUs and prices stay. */
export const editProduct = async (ctx: Ctx, productId: string, edit: ProductEdit) => {
  await checkReferences(ctx.tx, edit)
  await requirePictures(ctx.tx, edit.pictures ?? [])

  const { description, ...said } = edit
  const values = { ...said, ...(description !== undefined && { description: cleanRichText(description) }) }
  if (!(await updateProduct(ctx.tx, productId, values))) throw productNotFound({ productId })

  await ctx.tx.enqueue(productsChanged, { tenantId: ctx.tx.tenantId, productIds: [productId] })
  await auditShop(ctx, 'products.edit', productId, { changed: Object.keys(edit) })
  await bumpRevision(ctx, 'catalog')
}

/** Puts products on sale or takes them off, all of them or, when one is not here, none. */
export const setListed = async (ctx: Ctx, ids: readonly string[], listed: boolean) => {
  const asked = [...new Set(ids)]
  const changed = await updateListings(ctx.tx, asked, listed, ctx.now)
  if (changed < asked.length) throw productNotFound()

  await auditShop(ctx, listed ? 'products.list' : 'products.unlist', asked.join(' '))
  await bumpRevision(ctx, 'catalog')
  return { changed }
}

/** Gives some SKUs of a product new prices; orders placed before keep theirs. */
export const changePrices = async (ctx: Ctx, productId: string, { skus }: PriceEdit) => {
  const before = await findSkuRows(ctx.tx, productId)
  if (before.length === 0) throw productNotFound({ productId })

  const changed = await updatePrices(ctx.tx, productId, skus)
  if (changed < new Set(skus.map((sku) => sku.skuId)).size) throw skuNotFound({ productId })
  await auditShop(ctx, 'products.price', productId, {
    before: Object.fromEntries(before.map((sku) => [sku.id, sku.priceFen])),
    after: Object.fromEntries(skus.map((sku) => [sku.skuId, sku.priceFen])),
  })
  await bumpRevision(ctx, 'catalog')
}

interface References {
  categoryId?: string | null | undefined
  freightTemplateId?: string | null | undefined
}

/** Throws unless the category and the freight template that something names are this shop's. */
export const checkReferences = async (tx: Tx, { categoryId, freightTemplateId }: References) => {
  if (categoryId && !(await hasCategory(tx, categoryId))) throw categoryNotFound({ categoryId })
  if (freightTemplateId && !(await hasFreightTemplate(tx, freightTemplateId)))
    throw freightTemplateNotFound({ freightTemplateId })
}
