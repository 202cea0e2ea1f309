import { type CategoryNode, catalogReads } from '@wanpu/commerce/catalog'
import { searchReads } from '@wanpu/commerce/search'
import { isId } from '@wanpu/kit/ids'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { Hono } from 'hono'
import type { StorefrontEnv } from '../env.ts'
import type { ShopPage } from '../page/draw.ts'
import { pageCtx } from '../page/page-ctx.ts'
import { ask, askMany, askShop, readAll } from '../page/read.ts'
import type { Site } from '../page/site.ts'
import { categoriesView } from './categories-view.ts'
import { categoriesCss, listCss, productCss } from './css.ts'
import { type Chip, listView } from './list-view.ts'
import { productView } from './product-view.ts'
import { searchView } from './search-view.ts'
import { skuState } from './sku-sheet.ts'
import { words } from './words.ts'

const pageSize = 20

/** The shelves: a product, all categories, one category, the search. */
export const catalogPages = (site: Site) =>
  new Hono<StorefrontEnv>()
    .get('/p/:id', may('anyone'), (c) =>
      site.forAll(c, () => productPage(site, c.var.tenant.id, c.req.param('id'))),
    )
    .get('/categories', may('anyone'), (c) => site.forAll(c, () => categoriesPage(site, c.var.tenant.id)))
    .get('/c/:id', may('anyone'), (c) =>
      site.forAll(c, (query) => listPage(site, c.var.tenant.id, c.req.param('id'), query)),
    )
    .get('/search', may('anyone'), (c) => site.forAll(c, (query) => searchPage(site, c.var.tenant.id, query)))

const productPage = async ({ services }: Site, tenantId: string, id: string): Promise<ShopPage> => {
  const [{ shop }, product, related] = await readAll(services, tenantId, [
    askShop(),
    ask(catalogReads['product.detail'], { id }),
    ask(catalogReads['product.related'], { id, limit: 8 }),
  ])
  if (!product) throw notFound({ kind: 'product' })

  const ctx = pageCtx({ tenantId, mediaUrl: services.mediaUrl, now: services.clock(), here: `/p/${id}` })
  return {
    shop,
    title: product.title,
    description: words.description(product.title, product.priceFen),
    share: { picture: product.pictures[0] },
    css: [productCss],
    scripts: ['product'],
    state: skuState(ctx, product),
    main: (live) => productView(live, { product, related, shop }),
  }
}

const categoriesPage = async ({ services }: Site, tenantId: string): Promise<ShopPage> => {
  const [{ shop }, tree] = await readAll(services, tenantId, [
    askShop(),
    ask(catalogReads['categories.tree'], {}),
  ])
  const [best] = tree.length
    ? await readAll(services, tenantId, [
        askMany(
          catalogReads['products.list'],
          tree.map(({ id }) => ({ categoryId: id, sort: 'sold' as const, limit: 6 })),
        ),
      ])
    : [[]]
  return {
    shop,
    title: words.categories.title,
    kind: 'tabs',
    here: '/categories',
    css: [categoriesCss],
    scripts: ['page'],
    main: (ctx) =>
      categoriesView(
        ctx,
        tree.map((one, index) => ({ ...one, best: best[index] ?? [] })),
      ),
  }
}

const listPage = async (
  { services }: Site,
  tenantId: string,
  id: string,
  query: URLSearchParams,
): Promise<ShopPage> => {
  if (id !== 'all' && !isId(id)) throw notFound()
  const sort = sortOf(query.get('sort'))
  const after = query.get('after') ?? undefined
  const [{ shop }, tree, page] = await readAll(services, tenantId, [
    askShop(),
    ask(catalogReads['categories.tree'], {}),
    ask(catalogReads['product.page'], { category: id, sort, after, limit: pageSize }),
  ])
  const place = placeOf(tree, id)
  if (!place) throw notFound()

  const path = `/c/${id}`
  return {
    shop,
    title: place.title,
    here: path,
    css: [listCss],
    scripts: ['page'],
    main: (ctx) =>
      listView(ctx, {
        ...place,
        path,
        sort,
        items: page.items,
        more: moreOf(path, { sort: sort === 'sold' ? '' : sort }, page.next),
      }),
  }
}

const searchPage = async (
  { services }: Site,
  tenantId: string,
  query: URLSearchParams,
): Promise<ShopPage> => {
  const q = query.get('q') ?? ''
  const after = query.get('after') ?? undefined
  const [{ shop }, tree, [popular], found] = await readAll(services, tenantId, [
    askShop(),
    ask(catalogReads['categories.tree'], {}),
    askMany(catalogReads['products.list'], [{ categoryId: 'all', sort: 'sold', limit: 8 }]),
    ask(searchReads['products.search'], { q, after, limit: pageSize }),
  ])
  return {
    shop,
    title: q ? words.search.result(q) : words.search.title,
    here: '/search',
    css: [listCss],
    scripts: ['page'],
    main: (ctx) =>
      searchView(ctx, {
        q,
        found: q ? { items: found.items, more: moreOf('/search', { q }, found.next) } : null,
        categories: tree.map(chipOf('')),
        popular: popular ?? [],
      }),
  }
}

const sorts = ['sold', 'newest', 'price-up', 'price-down'] as const
const sortOf = (given: string | null) => sorts.find((sort) => sort === given) ?? 'sold'

const moreOf = (path: string, asked: Record<string, string>, next: string | null) => {
  if (!next) return null
  const kept = Object.entries(asked).filter(([, value]) => value)
  return `${path}?${new URLSearchParams([...kept, ['after', next]]).toString()}`
}

/** The name of a category and its neighbours: what lies in it, or beside it. */
const placeOf = (tree: readonly CategoryNode[], id: string): { title: string; chips: Chip[] } | null => {
  const all = { id: 'all', name: words.list.allOf, isHere: id === 'all' }
  if (id === 'all') return { title: words.list.all, chips: [all, ...tree.map(chipOf(id))] }

  for (const top of tree) {
    const here = [top, ...top.children].find((one) => one.id === id)
    if (here) {
      const within = { id: top.id, name: words.list.allOf, isHere: top.id === id }
      return {
        title: here.name,
        chips:
          top.children.length > 0
            ? [within, ...top.children.map(chipOf(id))]
            : [all, ...tree.map(chipOf(id))],
      }
    }
  }
  return null
}

const chipOf =
  (here: string) =>
  ({ id, name }: CategoryNode): Chip => ({ id, name, isHere: id === here })
