import { z } from 'zod'
import { beforeAll, expect, test } from 'vitest'
import { registry } from '@wanpu/blocks'
import { newId } from '@wanpu/kit/ids'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { shopperSessions } from '@wanpu/sessions'
import { describeApps, listRoutes } from './routes.ts'
import { type Names, asksOf } from './testing/asking-by-name.ts'
import { fillPerson, fillShop } from './testing/filled-shop.ts'
import { look } from './testing/look.ts'
import { wholeProduct } from './testing/whole-product.ts'

/** A text that would break out of every place in which a page shows one. */
const word =
  `</title></textarea></script><script>evil()</script><svg/onload=evil()>"'><img src=x onerror=evil()>` +
  '<style>*{background:url(//evil.example)}</style>javascript:evil()<!--'
const shortWords = [word, `"'><img src=x onerror=evil()>`, '"onload=evil()', `"'<>`, '<']

const held = testDatabase()
const product = wholeProduct(held)
const routes = listRoutes(await describeApps())
const pages = routes
  .filter(({ method, host, path }) => method === 'GET' && host === '{slug}' && !/^\/(api|session)/.test(path))
  .map((route) => [route.path, route] as const)

/** What a merchant may paste into a rich text. */
const pasted = [
  '<p onclick="evil()">evil()</p><script>evil()</script><style>*{color:red}</style><svg><script>evil()</script></svg>',
  '<div style="background:url(//evil.example)"><font face="x" onmouseover=evil()>文</font></div><p class="b-sheet" id="page-state">文</p>',
  ...[
    'javascript:evil()',
    'jAvA\tscript:evil()',
    '&#106;avascript:evil()',
    ' \u0001javascript:evil()',
    'vbscript:evil()',
  ]
    .concat('data:text/html,<script>evil()</script>', '//evil.example', '/\\evil.example', 'blob:https://x/1')
    .map(
      (href) =>
        `<a href="${href}" onfocus=evil() autofocus>文</a><form action="${href}"><button formaction="${href}">文</button></form>`,
    ),
  '<img src=x onerror=evil()><img src="https://evil.example/x.png"><img src="asset:x" srcset="//evil.example 1x">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=evil()&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=evil()>">',
  '<noscript><p title="</noscript><img src=x onerror=evil()>">',
  '<textarea><img title="</textarea><img src=x onerror=evil()>"></textarea><xmp><img title="</xmp><img src=x onerror=evil()>">',
  '<iframe srcdoc="<script>evil()</script>"></iframe><object data="javascript:evil()"></object><embed src="javascript:evil()"><base href="//evil.example">',
  '<meta http-equiv="refresh" content="0;url=javascript:evil()"><link rel="stylesheet" href="//evil.example"><input autofocus onfocus=evil()>',
].join('')

let names: Names
let shopper: string
beforeAll(async () => {
  const shopId = product.shop.id
  const things = await fillShop(held, shopId, word)
  const person = await fillPerson(held, shopId, things, word)
  names = { shopId, shopSlug: product.shop.slug, ...things, ...person }
  const session = { memberId: names.memberId, inWechat: false }
  shopper = `wanpu-shop=${await held.db.inTenant(shopId, (tx) => shopperSessions(tx).create(session))}`
  expect(await change('PATCH', '/products/:id', { description: `${pasted}<p>evil()</p>` })).toBe(200)
})

test.each(pages)('%s shows what people wrote as text and nothing else', async (path, route) => {
  const asks = asksOf(`GET ${path}`, route, names)
  for (const asked of asks.length > 0 ? asks : [{ at: path }]) {
    const cookie = path === '/login' ? '' : shopper
    const { status, text } = await product.ask(route, { ...asked, cookie })
    const seen = look(text)
    expect([status, seen.faults]).toEqual([200, []])
    expect(seen.text).toContain('evil()')
  }
})

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
  'a page of every block says what was written into it as text: links %i',
  async (turn) => {
    const blocks = [...registry.values()].map(({ type, version, schema }, at) => ({
      id: `b${at}`,
      type,
      v: version,
      props: written(z.toJSONSchema(schema, { io: 'input' }) as Shape, turn),
    }))
    expect(await publish(blocks)).toBe(201)

    const seen = await lookAtPage()
    expect(seen.faults).toEqual([])
    // Carousel, notice, rich text and all others show their own.
    expect(seen.text.split('evil()').length).toBeGreaterThan(blocks.length)
  },
)

test.each([
  'javascript:evil()',
  'JAVASCRIPT:evil()',
  ' javascript:evil()',
  'java\nscript:evil()',
  'data:text/html,evil()',
  'http://evil.example',
  '//evil.example',
  '/\\evil.example',
  'https://x"onmouseover="evil()',
])('a page with a link to %s is not published', async (href) => {
  const notice = { id: 'b1', type: 'notice', v: 1, props: { text: 'evil()', link: { kind: 'url', href } } }
  expect(await publish([notice])).toBe(422)
})

test.each([
  'red;}</style><script>evil()</script>',
  '#fff}*{background:url(//evil.example)}',
  'url(//evil.example)',
])('the colour %s is none', async (accent) => {
  const theme = {
    accent,
    accentInk: '#ffffff',
    bg: '#ffffff',
    card: '#ffffff',
    ink: '#000000',
    ink2: '#000000',
    line: '#000000',
    radius: 8,
    gap: 8,
  }
  expect(await change('PATCH', '/settings', { theme })).toBe(422)
  expect(await change('PATCH', '/settings', { theme: { ...theme, accent: '#ff0000' } })).toBe(200)
})

test('the inspection itself sees what it is for', () => {
  const evil = [
    '<script type="application/json">evil()</script>',
    '<script src="//evil.example"></script>',
    '<p onclick=x>',
    '<p style="x">',
    '<a href="java\tscript:evil()">',
    '<a href="//evil.example">',
    '<img src="https://evil.example/x.png">',
    '<iframe>',
    '<style></style><style></style>',
    '<style>evil</style>',
    '<meta http-equiv=refresh>',
  ]
  for (const page of evil) expect([page, look(page).faults]).toEqual([page, [expect.anything()]])
})

/** Asks a route of the shop's console about this shop's things. */
const change = async (method: string, path: string, body: object) => {
  const route = routes.find((one) => one.method === method && one.path === `/api/shop/:shopId${path}`)!
  const [asked] = asksOf(`${method} ${route.path}`, route, names)
  const at = asked?.at ?? route.path.replace(':shopId', names.shopId)
  return (
    await product.ask(route, { at, body: JSON.stringify(body), cookie: await product.cookies.merchant() })
  ).status
}

const publish = async (blocks: object[]) => {
  // Under an address of its own each time, where nothing is kept of what was there before.
  names.pageSlug = `story-${newId().slice(-8)}`
  await held.sudo`update shop.pages set draft_version = 1, slug = ${names.pageSlug} where id = ${names.pageId}`
  const doc = { schemaVersion: 2, page: { title: word.slice(0, 40), bg: 'bg' }, blocks }
  expect(await change('PUT', '/pages/:id/draft', { baseVersion: 1, doc })).toBe(200)
  return change('POST', '/pages/:id/publications', { baseVersion: 2, note: 'evil()' })
}

const lookAtPage = async () => {
  const [path, route] = pages.find(([one]) => one === '/pages/:slug')!
  const [asked] = asksOf(`GET ${path}`, route, names)
  const { status, text } = await product.ask(route, { ...asked, cookie: shopper })
  expect(status).toBe(200)
  return look(text)
}

/** A JSON schema of what a block can hold. */
interface Shape {
  type?: string
  const?: unknown
  enum?: unknown[]
  pattern?: string
  maxLength?: number
  minimum?: number
  default?: unknown
  anyOf?: Shape[]
  oneOf?: Shape[]
  items?: Shape
  properties?: Record<string, Shape>
  ui?: { control?: string }
}

/** A value with the word wherever a text may stand; of choices the one whose turn it is. */
const written = (shape: Shape, turn: number): unknown => {
  const choices = shape.anyOf ?? shape.oneOf
  if (choices) return written(choices[turn % choices.length]!, turn)
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[turn % shape.enum.length]
  if (shape.properties)
    return Object.fromEntries(
      Object.entries(shape.properties).map(([key, inner]) => [key, written(inner, turn)]),
    )
  if (shape.items) return [written(shape.items, turn)]
  if (shape.type === 'string') return textFor(shape)
  return shape.default ?? shape.minimum ?? true
}

const textFor = ({ ui, pattern, maxLength = Infinity }: Shape) => {
  if (ui?.control === 'richtext') return `${pasted}<p>evil()</p>`
  if (!pattern) return shortWords.find(({ length }) => length <= maxLength)!
  return new RegExp(pattern).test('https://evil.example/evil()')
    ? 'https://evil.example/evil()'
    : new RegExp(pattern).test('home')
      ? 'home'
      : ''
}
