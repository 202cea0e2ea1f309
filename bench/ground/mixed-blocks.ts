import { type BlockNode, registry } from '@wanpu/blocks'
import { type Town, sudo } from './ground.ts'

/** What blocks of a shop may show. */
export interface Goods {
  products: string[]
  categories: string[]
}

export const goodsOf = ({ superuserUrl }: Town, tenantId: string): Promise<Goods> =>
  sudo(superuserUrl, async (sql) => {
    const products = await sql`select id from shop.products where tenant_id = ${tenantId} order by id`
    const categories = await sql`select id from shop.categories where tenant_id = ${tenantId} order by id`
    return {
      products: products.map((row) => String(row['id'])),
      categories: categories.map((row) => String(row['id'])),
    }
  })

/** Every kind of block, then more of those that may repeat, no two asking for the same. */
export const mixedBlocks = (size: number, goods: Goods): BlockNode[] => {
  const kinds = [...registry.values()]
  // What asks for something comes again first.
  const repeatable = kinds
    .filter((kind) => !kind.limit)
    .toSorted((a, b) => Number('needs' in b) - Number('needs' in a))
  return Array.from({ length: size }, (_, index) => {
    const kind = kinds[index] ?? repeatable[(index - kinds.length) % repeatable.length]!
    const preset = kind.presets[index % kind.presets.length]!.props
    const props = { ...preset, ...askingFor(kind.type, index, goods) }
    return { id: `bench${index}`, type: kind.type, v: kind.version, props: kind.schema.parse(props) }
  })
}

const sorts = ['sold', 'newest', 'price']

const askingFor = (type: string, index: number, { products, categories }: Goods) => {
  const from = <T>(all: readonly T[], count: number) =>
    Array.from({ length: count }, (_, at) => all[(index + at) % all.length]!)

  if (type === 'category-nav') return { source: { kind: 'manual', ids: from(categories, 2 + (index % 3)) } }
  if (type !== 'product-grid') return {}
  if (index % 2 === 1) return { source: { kind: 'manual', ids: from(products, 2 + (index % 5)) } }
  const categoryId = index % 4 === 0 ? 'all' : from(categories, 1)[0]
  return { source: { kind: 'category', categoryId, sort: sorts[index % 3], limit: 4 + (index % 8) } }
}
