import type { PageDoc } from '@wanpu/blocks'

/** Names a picture of the template where a page wants an asset. */
export const samplePicture = (key: string): string => `asset:sample.${key}`
export const sampleCategory = (key: string): string => `sample.category.${key}`
export const sampleProduct = (key: string): string => `sample.product.${key}`

/** Stands in a page's words for the name of the shop that takes it. */
export const sampleShop = '{sample.shop}'

/** What the template's keys became in a shop: an asset reference, ids, and its own name. */
export interface Filling {
  shop: string
  picture(key: string): string
  category(key: string): string
  product(key: string): string
}

/** The page with every sample replaced by what it became. */
export const fillSamples = (page: PageDoc, filling: Filling): PageDoc =>
  JSON.parse(JSON.stringify(page), (_, value: unknown) =>
    typeof value === 'string' ? fill(value, filling) : value,
  ) as PageDoc

const fill = (text: string, filling: Filling): string => {
  const [, kind, key] = /^(asset:sample|sample\.category|sample\.product)\.(.+)$/.exec(text) ?? []
  if (!key) return text.replaceAll(sampleShop, () => filling.shop)
  if (kind === 'asset:sample') return filling.picture(key)
  return kind === 'sample.category' ? filling.category(key) : filling.product(key)
}
