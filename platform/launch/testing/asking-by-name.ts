import type { Route } from '../routes.ts'

/** The ids that a request may carry, one of each kind. */
export interface Names {
  shopId: string
  shopSlug: string
  assetId: string
  categoryId: string
  childId: string
  shelfId: string
  productId: string
  skuId: string
  freightTemplateId: string
  pageId: string
  pageSlug: string
  versionId: string
  parkedId: string
  colleagueId: string
  invitationId: string
  checkoutId: string
  memberId: string
  addressId: string
  orderId: string
  lineId: string
  attemptId: string
}

/** What stands at a place in a path, by the words around it. */
export const placesInPaths: Record<string, keyof Names> = {
  'shop/:shopId': 'shopId',
  'shops/:shopId': 'shopId',
  'addresses/:id': 'addressId',
  'c/:id': 'categoryId',
  'categories/:id': 'shelfId',
  'checkouts/:id': 'checkoutId',
  'invitations/:id': 'invitationId',
  'items/:skuId': 'skuId',

  'media/:id': 'assetId',
  'orders/:id': 'orderId',
  'p/:id': 'productId',
  'pages/:id': 'pageId',
  'pages/:slug': 'pageSlug',
  'parked/:id': 'parkedId',
  'pay/:id': 'attemptId',
  'payments/:id': 'attemptId',
  'products/:id': 'productId',
  'team/:merchantId': 'colleagueId',
  'templates/:id': 'freightTemplateId',
}

/** Texts of requests that name nothing of a shop's; a text that is neither here nor in a sample fails the walk. */
export const plainTexts = new Set(
  `q name title subtitle description note phone email intro serviceHours icpNumber detail promises parent
  provinces regionCode codes courierCode waybill industry before seenAt plan url appid pagepath merchantName mchid
  serial privateKey apiv3Key publicKey.id publicKey.pem accent accentInk bg card ink ink2 line shipFrom.*
  options.name options.values skus.choice skus.code code`.split(/\s+/),
)

/** The places of a path at which something is named, each with the word before it. */
export const placesOf = (path: string) => [...path.matchAll(/(?<=\/)[^/]+\/:\w+/g)].map(([place]) => place)

export interface Asked {
  at: string
  query?: string
  body?: string
}

/** The requests of a route that name something. */
export const asksOf = (key: string, { path }: Route, names: Names): Asked[] => {
  const at = path.replaceAll(/(?<=\/)[^/]+\/:\w+/g, (place) =>
    place.replace(/:\w+/, names[placesInPaths[place]!]),
  )
  const asked = samples(names)[key]
  if (!asked) return placesOf(path).some((place) => placesInPaths[place] !== 'shopId') ? [{ at }] : []
  return asked.map(({ query, body }) => ({
    at,
    ...(query && { query }),
    ...(body ? { body: JSON.stringify(body) } : {}),
  }))
}

interface Sample {
  query?: string
  body?: unknown
}

// One moment for all, so that two requests differ in what they name alone.
const soon = Date.now() + 60_000

const block = (type: string, props: object) => ({ id: 'b1', type, v: 1, props })
const doc = (...blocks: object[]) => ({ schemaVersion: 2, page: { title: '页', bg: 'bg' }, blocks })

/** A request of each route that names things, as their owner would make it. */
export const samples = (names: Names): Record<string, Sample[]> => {
  const { assetId, categoryId, productId, skuId, freightTemplateId, addressId, orderId, lineId } = names
  const picture = `asset:${assetId}`
  const cursorOf = (key: unknown, id: string) => Buffer.from(JSON.stringify([key, id])).toString('base64url')
  const product = {
    title: '衣',
    pictures: [picture],
    categoryId,
    freightTemplateId,
    options: [{ name: '色', values: ['红'] }],
    skus: [{ choice: ['红'], priceFen: 100, picture }],
  }
  const address = { name: '王', phone: '13912345678', regionCode: '310101', detail: '1 号' }
  const rule = { provinces: [], firstUnits: 1, firstFen: 0, nextUnits: 1, nextFen: 0 }
  const freight = { name: '标准', method: 'piece', freeFromFen: null, isDefault: false, rules: [rule] }
  const lines = [{ skuId, quantity: 1 }]
  const ordered = { courierCode: 'YTO', note: '', expectedPayableFen: 100 }
  const shop = '/api/shop/:shopId'
  const shops = '/api/platform/shops/:shopId'

  return {
    [`PUT ${shops}/address`]: [{ body: { slug: names.shopSlug } }],
    [`GET ${shop}/products`]: [{ query: `?categoryId=${categoryId}` }, { query: `?after=${productId}` }],
    [`POST ${shop}/products`]: [{ body: product }],
    [`PUT ${shop}/products/:id`]: [{ body: { ...product, skus: [{ ...product.skus[0], skuId }] } }],
    [`PATCH ${shop}/products/:id`]: [{ body: { pictures: [picture], categoryId, freightTemplateId } }],
    [`PATCH ${shop}/products/:id/price`]: [{ body: { skus: [{ skuId, priceFen: 100 }] } }],
    [`PATCH ${shop}/products/:id/stock`]: [{ body: { skuId, onHand: 7 } }],
    [`POST ${shop}/products/listings`]: [{ body: { ids: [productId], listed: false } }],
    [`POST ${shop}/categories`]: [{ body: { name: '类', parentId: categoryId, picture } }],
    [`PATCH ${shop}/categories/:id`]: [{ body: { name: '类', picture } }, { body: { parentId: categoryId } }],
    [`PUT ${shop}/categories/order`]: [
      { body: { ids: [categoryId, names.shelfId] } },
      { body: { parentId: categoryId, ids: [names.childId] } },
    ],
    [`GET ${shop}/media`]: [{ query: `?after=${assetId}` }],
    [`PATCH ${shop}/media/:id`]: [{ body: { name: '图' } }],
    [`GET ${shop}/members`]: [{ query: `?after=${names.memberId}` }],
    [`PATCH ${shop}/settings`]: [{ body: { logo: picture } }],
    [`PUT ${shop}/pages/:id/draft`]: [
      {
        body: {
          baseVersion: 1,
          doc: {
            ...doc(
              block('image', { picture }),
              block('product-grid', { source: { kind: 'manual', ids: [productId] } }),
            ),
            page: { title: '页', bg: 'bg', share: { title: '页', image: picture } },
          },
        },
      },
    ],
    [`POST ${shop}/pages/:id/publications`]: [{ body: { baseVersion: 1 } }],
    [`POST ${shop}/pages/:id/restorations`]: [{ body: { baseVersion: 1, versionId: names.versionId } }],
    [`POST ${shop}/pages/:id/template`]: [{ body: { baseVersion: 1, industry: 'clothing' } }],
    [`POST ${shop}/needs`]: [
      {
        body: {
          needs: [
            { source: 'products.list', args: { categoryId, sort: 'sold', limit: 10 } },
            { source: 'products.byIds', args: { ids: [productId] } },
            { source: 'categories.list', args: { ids: [categoryId] } },
          ],
        },
      },
    ],
    [`PUT ${shop}/shipping/templates/:id`]: [{ body: freight }],
    [`GET ${shop}/history`]: [{ query: `?after=${cursorOf(soon, orderId)}` }],
    [`GET ${shop}/orders`]: [{ query: `?cursor=${soon}_${orderId}` }, { query: `?q=${orderId}` }],
    [`POST ${shop}/orders/:id/shipments`]: [
      { body: { courierCode: 'YTO', waybill: 'YT0000000000001', lines: [{ lineId, quantity: 1 }] } },
    ],
    [`POST ${shop}/payments/parked/:id/resolution`]: [{ body: { note: '退了' } }],
    [`PATCH ${shops}/team/:merchantId`]: [{ body: { role: 'operator' } }],

    'GET /api/products': [
      { query: `?category=${categoryId}` },
      { query: `?after=${cursorOf(0, productId)}` },
    ],
    'GET /api/search': [{ query: `?q=x&after=${cursorOf(0, productId)}` }],
    'POST /api/cart/items': [{ body: { skuId, quantity: 1 } }],
    'PATCH /api/cart/items/:skuId': [{ body: { quantity: 2 } }],
    'PUT /api/addresses/:id': [{ body: address }],
    'POST /api/checkout/preview': [
      { body: { lines, addressId, courierCode: 'YTO' } },
      { body: { cart: true, addressId } },
    ],
    'POST /api/orders': [
      { body: { source: { lines }, addressId, ...ordered } },
      { body: { source: { cart: true }, addressId, ...ordered } },
    ],
    'GET /api/orders': [{ query: `?cursor=${soon}_${orderId}` }],
    'GET /orders': [{ query: `?cursor=${soon}_${orderId}` }],
    'POST /api/orders/:id/payments': [{ body: { method: 'native' } }],
    'GET /checkout': [{ query: `?sku=${skuId}&address=${addressId}` }],
    'GET /search': [{ query: `?q=x&after=${cursorOf(0, productId)}` }],
  }
}
