import { and, asc, desc, eq, like } from 'drizzle-orm'
import { type Tx, mine } from '@wanpu/migrations'
import { assets, categories, products } from '@wanpu/migrations/schema'

/** What of a shop a template's samples can become. */
export interface ShopGoods {
  /** Ids by name. */
  categories: ReadonlyMap<string, string>
  /** Ids by title. */
  products: ReadonlyMap<string, string>
  newest: readonly string[]
  /** `asset:<id>` by file name. */
  pictures: ReadonlyMap<string, string>
}

export const findGoods = async (tx: Tx): Promise<ShopGoods> => {
  const named = await tx
    .select({ id: categories.id, name: categories.name })
    .from(categories)
    .where(mine(tx, categories))
    .orderBy(asc(categories.position))
    .limit(500)
  const titled = await tx
    .select({ id: products.id, title: products.title })
    .from(products)
    .where(mine(tx, products, eq(products.state, 'listed')))
    .orderBy(desc(products.listedAt))
    .limit(100)
  const pictures = await tx
    .select({ id: assets.id, name: assets.name })
    .from(assets)
    .where(mine(tx, assets, and(eq(assets.kind, 'picture'), like(assets.name, '%.webp'))))
    .orderBy(asc(assets.createdAt))
    .limit(1000)

  return {
    categories: new Map(named.map(({ id, name }) => [name, id])),
    products: new Map(titled.map(({ id, title }) => [title, id])),
    newest: titled.map(({ id }) => id),
    pictures: new Map(pictures.map(({ id, name }) => [name, `asset:${id}`])),
  }
}
