import { expect, test } from 'vitest'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { describeApps, listRoutes } from './routes.ts'
import { wholeProduct } from './testing/whole-product.ts'

const held = testDatabase()
const product = wholeProduct(held)
const routes = listRoutes(await describeApps())
  .filter(({ audience }) => audience !== 'provider')
  .map((route) => [`${route.method} ${route.host} ${route.path}`, route] as const)

const names = ['no-id', '%00', '..%2f..%2fetc', '__proto__', 'x'.repeat(3_000), "'%20or%20'1'='1"]
const asked = ['cursor', 'after', 'before', 'q', 'search', 'state', 'sort', 'limit', 'size', 'category', 'p']
const queries = [
  '%00',
  '-1',
  '__proto__',
  "'%20or%20'1'='1",
  encodeURIComponent(JSON.stringify({ __proto__: [] })),
  Buffer.from('["\u0000","x"]').toString('base64url'),
]
  .flatMap((word) => [
    asked.map((name) => `${name}=${word}`).join('&'),
    ...(word === '%00' ? asked.map((name) => `${name}=${word}`) : []),
  ])
  .map((query) => `?${query}`)
const bodies = [
  'null',
  '[]',
  '"\\u0000"',
  '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '{"name":"a\\u0000b","phone":"13800000000\\u0000","code":"\\u0000","title":"\\u0000","note":"\\u0000"}',
]

test.each(routes)('%s answers junk in its address, query and body with a refusal', async (_, route) => {
  const cookie = route.audience === 'anyone' ? undefined : product.cookies[route.audience as 'merchant']
  const junk = [
    ...(/:(?!shopId)\w+/.test(route.path) ? names.map((named) => ({ named })) : []),
    ...(route.method === 'GET' ? queries.map((query) => ({ query })) : bodies.map((body) => ({ body }))),
  ]
  const failed = []
  for (const asked of junk) {
    const { status, text } = await product.ask(route, { ...asked, ...(cookie && { cookie: await cookie() }) })
    if (status === 500 || /select |insert |postgres|node_modules/i.test(text.slice(0, 400)))
      failed.push({ asked: JSON.stringify(asked).slice(0, 200), status, text: text.slice(0, 200) })
  }
  expect(failed).toEqual([])
  expect('isAdmin' in {}).toBe(false)
})

const nul = 'a\u0000b'
const merchantAsks = (method: string, path: string, body: object) => {
  const route = routes
    .map(([, found]) => found)
    .find((found) => found.method === method && found.path === path)
  if (!route) throw new Error(`no route ${method} ${path}`)
  return product.cookies
    .merchant()
    .then((cookie) => product.ask(route, { cookie, body: JSON.stringify(body) }))
}

test.each([
  ['PATCH', '/api/shop/:shopId/settings', { name: nul }],
  ['POST', '/api/shop/:shopId/categories', { name: nul, parentId: null }],
  ['POST', '/api/platform/shops', { name: nul, industry: 'clothing' }],
])('%s %s refuses a character that the database cannot keep', async (method, path, body) => {
  const { status, text } = await merchantAsks(method, path, body)
  expect([status, JSON.parse(text).errors]).toMatchObject([422, [{ pointer: '/name' }]])
})
