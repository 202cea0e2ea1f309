import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { bumpRevision } from '#settings'
import { productNotFound, skuNotFound } from './failures.ts'
import type { NewProduct } from './inputs.ts'
import { productsChanged } from './jobs.ts'
import { checkReferences } from './products.ts'
import { cleanRichText } from './rich-text.ts'
import { findProductRow, findSkuRows, updateProduct } from './store.ts'
import { checkVarieties, priceSpan } from './varieties.ts'
import { findEveryVariety, replaceVarieties, takeVarietyTurn } from './variety-store.ts'

type GivenSku = NewProduct['skus'][number]

/** A product as it shall be, its varieties named. */
export type Revision = Omit<NewProduct, 'skus'> & { skus: (GivenSku & { skuId: string })[] }

/**
 * Names the varieties of an edit: `skuId` where given, the id of a withdrawn one of the same choice, else a new id. Edits
 * of one product take turns from here on. Throws `productNotFound`, or `skuNotFound` for an id that is not this product's.
 */
export const nameVarieties = async <S extends { skuId?: string | undefined; choice: readonly string[] }>(
  { tx }: Ctx,
  productId: string,
  given: readonly S[],
): Promise<(S & { skuId: string; isNew: boolean })[]> => {
  await takeVarietyTurn(tx, productId)
  const known = await findEveryVariety(tx, productId)
  if (known.length === 0) throw productNotFound({ productId })

  const named = given.flatMap(({ skuId }) => skuId ?? [])
  const stranger = named.find((id, at) => !known.some((sku) => sku.skuId === id) || named.indexOf(id) !== at)
  if (stranger) throw skuNotFound({ productId, skuId: stranger })

  const free = new Map(
    known.filter((sku) => !named.includes(sku.skuId)).map((sku) => [JSON.stringify(sku.choice), sku.skuId]),
  )
  return given.map((sku) => {
    const skuId = sku.skuId ?? free.get(JSON.stringify(sku.choice))
    return { ...sku, skuId: skuId ?? newId(), isNew: !skuId }
  })
}

/** Makes a product what is given, after `nameVarieties`; varieties no longer given are withdrawn from sale. */
export const reviseProduct = async (ctx: Ctx, productId: string, revision: Revision) => {
  const { options, skus, isListed, description = '', ...said } = revision
  checkVarieties(options, skus)
  await checkReferences(ctx.tx, said)

  const [product, before] = [await findProductRow(ctx.tx, productId), await findSkuRows(ctx.tx, productId)]
  if (!product) throw productNotFound({ productId })
  await replaceVarieties(
    ctx.tx,
    productId,
    skus.map(({ skuId, choice, code, priceFen, picture, weightGrams }) => ({
      skuId,
      choice,
      code,
      priceFen,
      picture,
      weightGrams,
    })),
  )
  await updateProduct(ctx.tx, productId, {
    ...said,
    description: cleanRichText(description),
    options,
    ...priceSpan(skus.map((sku) => sku.priceFen)),
    state: isListed ? 'listed' : 'unlisted',
    listedAt: isListed && product.state !== 'listed' ? ctx.now : product.listedAt,
  })

  await ctx.tx.enqueue(productsChanged, { tenantId: ctx.tx.tenantId, productIds: [productId] })
  await auditShop(ctx, 'products.revise', productId, {
    prices: {
      before: Object.fromEntries(before.map((sku) => [sku.id, sku.priceFen])),
      after: Object.fromEntries(skus.map((sku) => [sku.skuId, sku.priceFen])),
    },
  })
  await bumpRevision(ctx, 'catalog')
}
