import type { PageDoc, Theme } from '@wanpu/blocks'
import type { PictureRecipe } from './picture.ts'

/** An industry as data: what a new shop begins with. Money in fen, weight in grams, keys stable within the template. */
export interface Template {
  industry: string
  /** What a merchant chooses by. */
  name: string
  summary: string
  theme: Theme
  shop: SampleShop
  /** By slug; `home` is the front. They name samples by `samplePicture`, `sampleCategory`, `sampleProduct`, and the shop by `sampleShop`. */
  pages: { home: PageDoc } & Record<string, PageDoc>
  categories: readonly SampleCategory[]
  freight: SampleFreight
  products: readonly SampleProduct[]
  pictures: Readonly<Record<string, PictureRecipe>>
}

export interface SampleShop {
  name: string
  intro: string
  /** Key of a picture. */
  logo: string
  phone: string
  serviceHours: string
}

export interface SampleCategory {
  key: string
  name: string
  /** Key of a picture. */
  picture: string
  children?: readonly SampleCategory[]
}

export interface SampleFreight {
  name: string
  chargeBy: 'weight' | 'piece'
  /** For every region without a rule of its own. */
  standard: FreightRule
  /** Provinces by the two digits of their GB/T 2260 code. */
  special: readonly (FreightRule & { provinces: readonly string[] })[]
  /** Goods worth this much travel free under the standard rule. */
  freeFromFen?: number
}

/** The first so many grams or pieces cost this, every further so many that. */
export interface FreightRule {
  first: number
  firstFen: number
  next: number
  nextFen: number
}

export interface SampleProduct {
  key: string
  /** From the widest to the narrowest. */
  categories: readonly string[]
  title: string
  subtitle: string
  /** Rich text in the tags that survive cleaning. */
  details: string
  /** Keys of pictures; the first is the one lists show. */
  pictures: readonly string[]
  options: readonly SampleOption[]
  skus: readonly SampleSku[]
  sold: number
  badge?: string
}

export interface SampleOption {
  name: string
  values: readonly { name: string; picture?: string }[]
}

export interface SampleSku {
  /** One value of every option, in their order. */
  values: readonly string[]
  priceFen: number
  marketPriceFen?: number
  stock: number
  weightGrams: number
}
