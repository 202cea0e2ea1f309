import type { Fen } from '@wanpu/kit/money'

/** One product as lists show it; `picture` is an `asset:<id>` reference. */
export interface ProductCard {
  id: string
  title: string
  subtitle?: string
  picture: string
  priceFen: Fen
  marketPriceFen?: Fen
  sold: number
  soldOut: boolean
  badge?: string
}

export interface Category {
  id: string
  name: string
  picture?: string
}

/** What a shop says about itself; `wechatSupport` is the https address of its WeChat customer service. */
export interface ShopProfile {
  name: string
  logo?: string
  intro?: string
  phone?: string
  serviceHours?: string
  wechatSupport?: string
}

export type ProductSort = 'sold' | 'newest' | 'price'

/** Everything a block can ask for. A later source joins by declaration merging. */
export interface Sources {
  'products.list': {
    args: { categoryId: string; sort: ProductSort; limit: number }
    result: ProductCard[]
  }
  'products.byIds': { args: { ids: string[] }; result: ProductCard[] }
  'categories.list': { args: { ids?: string[] }; result: Category[] }
  'shop.profile': { args: Record<never, never>; result: ShopProfile }
}

export type SourceName = keyof Sources
export type Need<S extends SourceName = SourceName> = {
  [K in S]: { source: K; args: Sources[K]['args'] }
}[S]
export type Needs = Record<string, Need>

/** `undefined` is an answer that is still loading or that failed. */
export type DataOf<N extends Needs> = {
  [K in keyof N]: N[K] extends { source: infer S extends SourceName }
    ? Sources[S]['result'] | undefined
    : never
}

export const need = <const S extends SourceName>(source: S, args: Sources[S]['args']) => ({ source, args })
