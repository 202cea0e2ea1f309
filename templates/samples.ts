import type { PageDoc } from '@wanpu/blocks'

/** Names a picture of the template where a page wants an asset. */
export const samplePicture = (key: string): string => `asset:sample.${key}`
export const sampleCategory = (key: string): string => `sample.category.${key}`
export const sampleProduct = (key: string): string => `sample.product.${key}`

/** What the template's keys became in a shop: an asset reference, and ids. */
export interface Filling {
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
  if (!key) return text
  if (kind === 'asset:sample') return filling.picture(key)
  return kind === 'sample.category' ? filling.category(key) : filling.product(key)
}
