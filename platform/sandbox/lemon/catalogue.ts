import { words } from './words.ts'

export interface Variant {
  id: string
  /** What the product is called in our own plans: `basic`, `pro`, `flagship`. */
  slug: keyof typeof words.variants
  productId: string
  priceId: string
  /** US cents a year. */
  price: number
}

/** The platform's own store, as it would have been set up in Lemon Squeezy's dashboard. */
export const store = { id: '20711', name: words.store, currency: 'USD' } as const

export const variants: readonly Variant[] = [
  { id: '310001', slug: 'basic', productId: '210001', priceId: '410001', price: 27_900 },
  { id: '310002', slug: 'pro', productId: '210002', priceId: '410002', price: 69_900 },
  { id: '310003', slug: 'flagship', productId: '210003', priceId: '410003', price: 179_900 },
]

export const variantOf = (id: string): Variant | undefined => variants.find((variant) => variant.id === id)
