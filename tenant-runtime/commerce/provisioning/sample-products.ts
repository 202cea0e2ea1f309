import type { SampleProduct, SampleSku } from '@wanpu/templates'
import type { Ctx } from '@wanpu/migrations'
import { type NewProduct, createProduct, newProduct } from '#catalog'
import { openStock } from '#inventory'

interface Becomes {
  categories: ReadonlyMap<string, string>
  pictureOf: (key: string) => string
}

/** Puts samples on sale with their stock, the first as the newest; answers their ids by key. */
export const addSamples = async (ctx: Ctx, samples: readonly SampleProduct[], becomes: Becomes) => {
  const ids = new Map<string, string>()
  for (const [index, sample] of samples.entries()) {
    const listedAt = new Date(ctx.now.getTime() - index * hour)
    const { productId, skus } = await createProduct({ ...ctx, now: listedAt }, asProduct(sample, becomes), {
      sold: sample.sold,
    })
    await openStock(
      ctx,
      skus.map(({ skuId }, at) => ({ skuId, productId, onHand: sample.skus[at]!.stock, lowAt: 5 })),
    )
    ids.set(sample.key, productId)
  }
  return ids
}

const hour = 3_600_000

const asProduct = (sample: SampleProduct, { categories, pictureOf }: Becomes): NewProduct =>
  newProduct.parse({
    title: sample.title,
    subtitle: sample.subtitle,
    description: sample.details,
    pictures: sample.pictures.map(pictureOf),
    categoryId: categories.get(sample.categories.at(-1) ?? '') ?? null,
    marketPriceFen: cheapest(sample.skus).marketPriceFen ?? null,
    options: sample.options.map(({ name, values }) => ({ name, values: values.map((value) => value.name) })),
    skus: sample.skus.map((sku) => ({
      choice: sku.values,
      priceFen: sku.priceFen,
      weightGrams: sku.weightGrams,
      picture: pictureOfSku(sample, sku, pictureOf),
    })),
    isListed: true,
  })

const cheapest = (skus: readonly SampleSku[]) => skus.toSorted((a, b) => a.priceFen - b.priceFen)[0]!

const pictureOfSku = (
  { options }: SampleProduct,
  { values }: SampleSku,
  pictureOf: (key: string) => string,
) => {
  const key = options.flatMap(
    (option, at) => option.values.find((value) => value.name === values[at])?.picture ?? [],
  )[0]
  return key ? pictureOf(key) : null
}
