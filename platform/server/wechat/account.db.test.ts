import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTenant } from '@wanpu/accounts'
import { newId } from '@wanpu/kit/ids'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { apiUrl, cookieOf, testApps } from '../testing/ground.ts'

const held = testDatabase()
const outside = setupServer()
let apps: ReturnType<typeof testApps>
let sent: unknown[] = []
/** What WeChat answers to the next menu. */
let menuAnswer: object = { errcode: 0, errmsg: 'ok' }
let codeIsOpen = true
let account = 'wxone'
let lastPhone = 13_300_000_000
const password = 'wanpu 2026'

beforeAll(async () => {
  apps = testApps(held)
  outside.listen({ onUnhandledFrame: 'error' })
  await apps.services.wechat.keepTicket('ticket@@@1', new Date())
})
beforeEach(() => {
  sent = []
  menuAnswer = { errcode: 0, errmsg: 'ok' }
  codeIsOpen = true
  account = `wx${newId().slice(-12)}`
  const answer = (path: string, give: (body: unknown) => object) =>
    http.post(`${apiUrl}/cgi-bin/${path}`, async ({ request }) =>
      HttpResponse.json(give(await request.json())),
    )
  outside.use(
    answer('component/api_component_token', () => ({
      component_access_token: 'component',
      expires_in: 7200,
    })),
    answer('component/api_create_preauthcode', () => ({ pre_auth_code: newId(), expires_in: 600 })),
    answer('component/api_query_auth', () => {
      if (!codeIsOpen) return { errcode: 61_010, errmsg: 'code is expired' }
      codeIsOpen = false
      return {
        authorization_info: {
          authorizer_appid: account,
          authorizer_access_token: 'access',
          expires_in: 7200,
          authorizer_refresh_token: 'refresh',
          func_info: [],
        },
      }
    }),
    answer('component/api_get_authorizer_info', () => ({
      authorizer_info: {
        nick_name: '云裳集',
        head_img: 'http://wx.qlogo.cn/mmopen/1/0',
        service_type_info: { id: 1 },
        verify_type_info: { id: -1 },
        user_name: `gh_${account}`,
        principal_name: '云裳有限公司',
      },
      authorization_info: {
        func_info: [{ funcscope_category: { id: 4 } }, { funcscope_category: { id: 15 } }],
      },
    })),
    answer('menu/create', (body) => {
      sent.push(body)
      return menuAnswer
    }),
  )
})
afterEach(() => outside.resetHandlers())
afterAll(() => outside.close())

const someone = async () => {
  const phone = String((lastPhone += 1))
  const merchant = await apps.merchantWith(phone, password)
  const answer = await apps.root.ask('/api/platform/session', { method: 'POST', body: { phone, password } })
  return { id: merchant.id, cookie: cookieOf(answer) }
}

const newShop = async () => {
  const owner = await someone()
  const tenant = await apps.run((ctx) =>
    createTenant(ctx, { name: '云裳集', industry: 'clothing', ownerId: owner.id }),
  )
  const at = `/api/platform/shops/${tenant.id}/wechat`
  const ask = (method: string, path: string, body?: unknown, cookie = owner.cookie) =>
    apps.root.ask(at + path, { method, cookie, ...(body !== undefined && { body }) })
  const begin = async () => {
    const answer = await ask('POST', '/authorizations')
    expect(answer.status).toBe(201)
    const { url, phoneUrl } = answer.json() as Record<'url' | 'phoneUrl', string>
    return { url: new URL(url), phoneUrl, way: new URL(new URL(url).searchParams.get('redirect_uri')!) }
  }
  const comeBack = async (way: URL) =>
    (await apps.root.ask(`${way.pathname}${way.search}&auth_code=code`)).headers.get('location')
  return {
    tenant,
    ask,
    begin,
    comeBack,
    settings: `http://localhost:3000/console/${tenant.id}/settings/wechat`,
    authorize: async () => comeBack((await begin()).way),
    account: async () => (await ask('GET', '')).json()['account'] as Record<string, unknown> | null,
  }
}

const first = [
  { name: '首页', to: { kind: 'page', page: 'home' }, entries: [] },
  { name: '商城', to: { kind: 'page', page: 'mall' }, entries: [] },
  { name: '我的', to: { kind: 'page', page: 'me' }, entries: [] },
]

test('a merchant authorizes an account and sees what it is and what it granted, and no token', async () => {
  const shop = await newShop()
  expect(await shop.account()).toBeNull()

  const { url, phoneUrl, way } = await shop.begin()
  expect(url.searchParams.get('auth_type')).toBe('1')
  expect(phoneUrl).toMatch(/^http:\/\/open\.test\/wxaopen\/safe\/bindcomponent/)
  expect(await shop.comeBack(way)).toBe(shop.settings)
  expect(await shop.account()).toEqual({
    appid: account,
    state: 'authorized',
    name: '云裳集',
    picture: 'https://wx.qlogo.cn/mmopen/1/0',
    owner: '云裳有限公司',
    kind: 'subscription',
    isVerified: false,
    permissionSets: [4, 15],
    authorizedAt: expect.any(String) as string,
    unauthorizedAt: null,
  })
})

test('coming back twice is no failure; authorizing again asks for the same account', async () => {
  const shop = await newShop()
  const { way } = await shop.begin()
  expect([await shop.comeBack(way), await shop.comeBack(way)]).toEqual([shop.settings, shop.settings])

  const again = await shop.begin()
  expect(again.url.searchParams.get('biz_appid')).toBe(account)
  codeIsOpen = true
  expect(await shop.comeBack(again.way)).toBe(shop.settings)
})

test('what came too late, was used or belongs elsewhere is named in the way back', async () => {
  const [shop, other] = [await newShop(), await newShop()]
  await other.authorize()
  codeIsOpen = true
  expect(await shop.authorize()).toBe(`${shop.settings}?failure=wechat-account-taken`)
  expect(await shop.account()).toBeNull()

  const late = await shop.begin()
  await held.sudo`update platform.wechat_authorizations set expires_at = now() where tenant_id = ${shop.tenant.id}`
  expect(await shop.comeBack(late.way)).toBe(`${shop.settings}?failure=wechat-authorization-unknown`)
  expect(await shop.authorize()).toBe(`${shop.settings}?failure=wechat-auth-code-void`)

  codeIsOpen = true
  account = 'wxsecond'
  expect(await shop.authorize()).toBe(shop.settings)
  codeIsOpen = true
  account = 'wxthird'
  expect(await shop.authorize()).toBe(`${shop.settings}?failure=wechat-shop-has-account`)
  expect(await shop.account()).toMatchObject({ appid: 'wxsecond' })
})

test('after the grant was taken back, another account may come', async () => {
  const shop = await newShop()
  await shop.authorize()
  await held.sudo`update platform.wechat_authorizers set state = 'unauthorized', unauthorized_at = now() where appid = ${account}`
  expect(await shop.account()).toMatchObject({
    state: 'unauthorized',
    unauthorizedAt: expect.any(String) as string,
  })
  expect((await shop.ask('GET', '/menu')).json()['code']).toBe('wechat-account-missing')
  expect((await shop.begin()).url.searchParams.has('biz_appid')).toBe(false)
})

test('the first menu is there before anybody made one, and goes to WeChat when published', async () => {
  const shop = await newShop()
  expect((await shop.ask('GET', '/menu')).json()['code']).toBe('wechat-account-missing')
  await shop.authorize()
  expect((await shop.ask('GET', '/menu')).json()).toEqual({
    appid: account,
    buttons: first,
    savedAt: null,
    publishedAt: null,
    isPublished: false,
  })

  const answer = await shop.ask('POST', '/menu/publications', { seenAt: null })
  expect([answer.status, answer.json()['isPublished']]).toEqual([201, true])
  const shopUrl = apps.services.shopUrl(shop.tenant.slug)
  expect(sent).toEqual([
    {
      button: [
        { type: 'view', name: '首页', url: `${shopUrl}/` },
        { type: 'view', name: '商城', url: `${shopUrl}/categories` },
        { type: 'view', name: '我的', url: `${shopUrl}/me` },
      ],
    },
  ])
})

test('a draft is kept apart from what is published; a tab that did not see it changes nothing', async () => {
  const shop = await newShop()
  await shop.authorize()
  const { savedAt } = (await shop.ask('POST', '/menu/publications', { seenAt: null })).json()
  const half = [{ ...first[0]!, name: '' }]
  const saved = (await shop.ask('PUT', '/menu', { buttons: half, seenAt: savedAt })).json()
  expect(saved).toMatchObject({
    buttons: half,
    isPublished: false,
    publishedAt: expect.any(String) as string,
  })

  const stale = await shop.ask('PUT', '/menu', { buttons: first, seenAt: savedAt })
  expect([stale.status, stale.json()['code']]).toEqual([409, 'wechat-menu-changed'])
  const early = await shop.ask('POST', '/menu/publications', { seenAt: savedAt })
  expect(early.json()['code']).toBe('wechat-menu-changed')
  const unfit = await shop.ask('POST', '/menu/publications', { seenAt: saved['savedAt'] })
  expect([unfit.status, sent.length]).toEqual([422, 1])
  expect((await shop.ask('GET', '/menu')).json()).toEqual(saved)
})

test('what WeChat refuses stays unpublished and says why', async () => {
  const shop = await newShop()
  await shop.authorize()
  menuAnswer = { errcode: 48_001, errmsg: 'api unauthorized' }
  expect((await shop.ask('POST', '/menu/publications', { seenAt: null })).json()['code']).toBe(
    'wechat-menu-not-granted',
  )
  menuAnswer = { errcode: 40_018, errmsg: 'invalid button name size' }
  const { savedAt, publishedAt } = (await shop.ask('GET', '/menu')).json()
  expect(publishedAt).toBeNull()
  const refused = await shop.ask('POST', '/menu/publications', { seenAt: savedAt })
  expect(refused.json()).toMatchObject({ code: 'wechat-refused', errcode: 40_018 })
})

test('an account that moved to another shop brings no menu along', async () => {
  const [shop, other] = [await newShop(), await newShop()]
  await shop.authorize()
  await shop.ask('POST', '/menu/publications', { seenAt: null })
  await held.sudo`update platform.wechat_authorizers set tenant_id = ${other.tenant.id} where appid = ${account}`

  expect((await other.ask('GET', '/menu')).json()).toMatchObject({ savedAt: null, publishedAt: null })
  const buttons = [first[1]!]
  expect((await other.ask('PUT', '/menu', { buttons, seenAt: null })).json()).toMatchObject({
    buttons,
    publishedAt: null,
    isPublished: false,
  })
})

test('a menu beyond the limits, and what no menu knows, are refused', async () => {
  const shop = await newShop()
  await shop.authorize()
  const put = async (buttons: unknown) => (await shop.ask('PUT', '/menu', { buttons, seenAt: null })).status
  expect(await put([...first, first[0]])).toBe(422)
  expect(await put([{ ...first[0], entries: Array(6).fill({ name: 'a', to: first[0]!.to }) }])).toBe(422)
  expect(await put([{ ...first[0], to: { kind: 'page', page: 'admin' } }])).toBe(422)
  expect(await put([{ ...first[0], key: 'x' }])).toBe(422)
  expect(await put([])).toBe(200)
})

test('only who may change settings gets in: the owner and admins, no operator, no stranger', async () => {
  const shop = await newShop()
  const [admin, operator, stranger] = [await someone(), await someone(), await someone()]
  for (const [{ id }, role] of [
    [admin, 'admin'],
    [operator, 'operator'],
  ] as const)
    await held.sudo`insert into platform.memberships (merchant_id, tenant_id, role) values (${id}, ${shop.tenant.id}, ${role})`
  const asked = [
    ['GET', ''],
    ['POST', '/authorizations'],
    ['GET', '/menu'],
    ['PUT', '/menu', { buttons: [], seenAt: null }],
    ['POST', '/menu/publications', { seenAt: null }],
  ] as const
  for (const [method, path, body] of asked) {
    const status = async (cookie: string) => (await shop.ask(method, path, body, cookie)).status
    expect([method, path, await status(operator.cookie), await status(stranger.cookie)]).toEqual([
      method,
      path,
      403,
      404,
    ])
    expect([200, 201, 409]).toContain(await status(admin.cookie))
  }
})
