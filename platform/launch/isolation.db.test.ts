import { beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { readingOf } from '@wanpu/kit/validate'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { shopperSessions } from '@wanpu/sessions'
import { type Route, describeApps, listRoutes } from './routes.ts'
import {
  type Asked,
  type Names,
  asksOf,
  placesInPaths,
  placesOf,
  plainTexts,
  samples,
} from './testing/asking-by-name.ts'
import { fillPerson, fillShop } from './testing/filled-shop.ts'
import { wholeProduct } from './testing/whole-product.ts'

const held = testDatabase()
const product = wholeProduct(held)
const apps = await describeApps()
const routes = listRoutes(apps)
  .filter(({ path, host }) => host === '{slug}' || /^\/api\/(shop|platform\/shops\/:shopId)/.test(path))
  .map((route) => [`${route.method} ${route.path}`, route] as const)

const foreignWord = '他店金丝雀'
const neighbourWord = '邻人金丝雀'

/** Routes that take another's name in their body: they find nothing under it, or keep it as text. */
const harmless = new Set<string>([
  'POST /api/checkout/preview',
  'POST /api/shop/:shopId/needs',
  'PUT /api/shop/:shopId/pages/:id/draft',
])

const harm = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE']
const byHarm = (all: typeof routes) =>
  all.toSorted(([, a], [, b]) => harm.indexOf(a.method) - harm.indexOf(b.method))

let own: Names
let foreign: Names
let neighbour: Names

beforeAll(async () => {
  const [{ id: shopId, slug: shopSlug }, { id: otherId, slug: otherSlug }] = [product.shop, product.other]
  const mine = await fillShop(held, shopId, '自己')
  own = { shopId, shopSlug, ...mine, ...(await fillPerson(held, shopId, mine, '自己')) }
  neighbour = { ...own, ...(await fillPerson(held, shopId, mine, neighbourWord)) }
  const theirs = await fillShop(held, otherId, foreignWord)
  foreign = {
    shopId: otherId,
    shopSlug: otherSlug,
    ...theirs,
    ...(await fillPerson(held, otherId, theirs, foreignWord)),
  }
})

// Each request meets the draft that it starts from.
beforeEach(() => held.sudo`update shop.pages set draft_version = 1`)

test.each(routes)('%s says what stands at each place of its path', (_, { path }) => {
  expect(placesOf(path).filter((place) => !placesInPaths[place])).toEqual([])
})

test.each(routes)('%s reads no text of which nobody said whether it names something', (key, route) => {
  const named = (samples(own)[key] ?? []).flatMap(({ query = '', body }) => [
    ...new URLSearchParams(query).keys(),
    ...keysOf(body),
  ])
  const isPlain = (text: string) => plainTexts.has(text) || plainTexts.has(text.split('.').at(-1)!)
  expect(textsReadBy(route).filter((text) => !isPlain(text) && !named.includes(text))).toEqual([])
})

test('every sample is of a route that is there', () => {
  const known = new Set<string>(routes.map(([key]) => key))
  expect(Object.keys(samples(own)).filter((key) => !known.has(key))).toEqual([])
})

test.each(routes)('%s finds nothing of another shop and changes nothing there', async (key, route) => {
  const before = await rowsWith('tenant_id', foreign.shopId)
  for (const asked of asksNaming(key, route, foreign)) await expectNothing(key, route, asked, foreignWord)
  expect(await rowsWith('tenant_id', foreign.shopId)).toEqual(before)
})

test.each(routes.filter(([, { host }]) => host === '{slug}'))(
  '%s finds nothing of another member and changes nothing there',
  async (key, route) => {
    const before = await rowsWith('member_id', neighbour.memberId)
    for (const asked of asksNaming(key, route, neighbour))
      await expectNothing(key, route, asked, neighbourWord)
    expect(await rowsWith('member_id', neighbour.memberId)).toEqual(before)
  },
)

test('a page that names another shop’s things shows nothing of them', async () => {
  const page = { ...foreign, shopId: own.shopId, pageId: own.pageId, pageSlug: own.pageSlug }
  for (const [key, baseVersion] of [
    ['PUT /api/shop/:shopId/pages/:id/draft', 1],
    ['POST /api/shop/:shopId/pages/:id/publications', 2],
  ] as const) {
    const route = routeOf(key)
    const [asked] = asksOf(key, route, page)
    const body = JSON.stringify({ ...JSON.parse(asked!.body!), baseVersion })
    expect((await ask(route, { ...asked!, body })).status).toBeLessThan(300)
  }
  const shown = await ask(routeOf('GET /pages/:slug'), { at: `/pages/${own.pageSlug}` })
  expect(shown).toMatchObject({ status: 200, text: expect.stringContaining('b-product-grid-empty') })
  expect(shown.text).not.toContain(foreignWord)
})

test('nothing else of one’s own mentions another shop after all that', async () => {
  const ids = Object.values(foreign)
  const { 'shop.pages': _, 'shop.page_versions': __, ...rows } = await rowsWith('tenant_id', own.shopId)
  const mentions = Object.entries(rows).filter(([, text]) => ids.some((id) => text.includes(id)))
  expect(mentions.map(([table]) => table)).toEqual([])
})

// Last, for it changes what the others name: where a request finds its own, its 404 for another's says something.
test.each(byHarm(routes))('%s finds one’s own', async (key, route) => {
  for (const asked of asksOf(key, route, own)) {
    const { status, text } = await ask(route, asked)
    // 409 knows the thing and says why not.
    const isFound = status < 400 || status === 409
    expect(isFound, `${status} ${JSON.stringify(asked)} ${text}`).toBe(true)
  }
})

const routeOf = (key: string) => routes.find(([name]) => name === key)![1]

/** One's own requests with one name of another's in each. */
const asksNaming = (key: string, route: Route, other: Names) => {
  const usual = new Set(asksOf(key, route, own).map((asked) => JSON.stringify(asked)))
  return (Object.keys(own) as (keyof Names)[]).flatMap((name) =>
    asksOf(key, route, { ...own, [name]: other[name] }).filter((asked) => !usual.has(JSON.stringify(asked))),
  )
}

const ask = async (route: Route, asked: Asked) =>
  product.ask(route, { ...asked, cookie: await cookieFor(route) })

const cookieFor = async ({ host }: Route) => {
  if (host === 'root') return product.cookies.merchant()
  const session = { memberId: own.memberId, inWechat: false }
  return `wanpu-shop=${await held.db.inTenant(own.shopId, (tx) => shopperSessions(tx).create(session))}`
}

const expectNothing = async (key: string, route: Route, asked: Asked, word: string) => {
  const { status, text } = await ask(route, asked)
  const isNamedInPath = !asksOf(key, route, own).some(({ at }) => at === asked.at)
  const isRight = isNamedInPath
    ? status === 404
    : status < 500 && (asked.body === undefined || status >= 400 || harmless.has(key))
  expect(isRight, `${status} ${JSON.stringify(asked)} ${text}`).toBe(true)
  expect(text).not.toContain(word)
}

/** Every row of both schemas that belongs to somebody, by table, as one text. */
const rowsWith = async (column: 'tenant_id' | 'member_id', id: string) => {
  const tables = await held.sudo<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema in ('shop', 'platform') and column_name = ${column} and table_type = 'BASE TABLE' order by 1`
  const rows: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await held.sudo.unsafe<{ text: string | null }[]>(
      `select string_agg(t::text, e'\n' order by t::text) as text from ${name} t where ${column} = $1`,
      [id],
    )
    if (row?.text) rows[name] = row.text
  }
  return rows
}

/** The texts that a route reads from query and body, by their keys. */
const textsReadBy = ({ method, path, host }: Route) => {
  const app = host === '{slug}' ? apps.shop : path.startsWith('/api/shop/') ? apps.merchant : apps.site
  return app.routes
    .filter((found) => found.method === method && found.path === path)
    .flatMap(({ handler }) => readingOf(handler) ?? [])
    .filter(({ target }) => target !== 'param')
    .flatMap(({ schema }) =>
      textsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema),
    )
}

interface Schema {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
}

const textsOf = (schema: Schema, at = ''): string[] => {
  const { type, items, properties = {}, additionalProperties: any } = schema
  const inside = (key: string) => (at ? `${at}.${key}` : key)
  return [
    ...(type === 'string' && !schema.enum && schema.const === undefined ? [at] : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(items ? [items] : [])].flatMap((one) =>
      textsOf(one, at),
    ),
    ...Object.entries(properties).flatMap(([key, one]) => textsOf(one, inside(key))),
    ...(typeof any === 'object' ? textsOf(any, inside('*')) : []),
  ]
}

const keysOf = (value: unknown, at = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => keysOf(one, at))
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, one]) => keysOf(one, at ? `${at}.${key}` : key))
}
