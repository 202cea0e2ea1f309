import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { newShop } from '@wanpu/migrations/testing/database'
import { findAuthorizerOf } from '../index.ts'
import { testWechat, withTicket } from '../testing/outside.ts'

const held = testWechat()
let tenantId: string
let used = false
const grant = {
  authorization_info: {
    authorizer_appid: 'wxshop',
    authorizer_access_token: 'access',
    expires_in: 7200,
    authorizer_refresh_token: 'refresh',
    func_info: [{ funcscope_category: { id: 15 } }],
  },
}

const profile = () => ({
  authorizer_info: {
    nick_name: '测试号',
    service_type_info: { id: 2 },
    verify_type_info: { id: 0 },
    user_name: 'gh_1',
    principal_name: '测试公司',
    qrcode_url: 'https://qr.example',
  },
  authorization_info: {
    func_info: [{ funcscope_category: { id: 4 } }, { funcscope_category: { id: 15 } }],
  },
})

beforeEach(async () => {
  await withTicket(held)
  ;({ tenantId } = await newShop(held))
  used = false
  held.answer('api_create_preauthcode', () => ({ pre_auth_code: 'preauthcode@@@1', expires_in: 600 }))
  held.answer('api_query_auth', () => {
    if (used) return { errcode: 61_010, errmsg: 'code is expired' }
    used = true
    return grant
  })
  held.answer('api_get_authorizer_info', profile)
})

const begin = async () => {
  const { desk } = await held.wechat.authorizations.begin(tenantId, 'https://mall.example/back?from=console')
  const redirectUri = new URL(new URL(desk).searchParams.get('redirect_uri')!)
  return { redirectUri, state: redirectUri.searchParams.get('state')! }
}
const byRedirect = (state: string) => held.wechat.authorizations.complete({ authCode: 'code', state })
const byPush = () => held.wechat.authorizations.complete({ authCode: 'code', preAuthCode: 'preauthcode@@@1' })

test('an authorization binds the account with its profile', async () => {
  const { redirectUri, state } = await begin()
  expect(redirectUri.href).toBe(`https://mall.example/back?from=console&state=${state}`)
  expect(await byRedirect(state)).toEqual({ tenantId, appid: 'wxshop' })
  expect(await held.db.inPlatform((tx) => findAuthorizerOf(tx, tenantId))).toMatchObject({
    appid: 'wxshop',
    state: 'authorized',
    nickName: '测试号',
    serviceType: 2,
    verifyType: 0,
    permissionSets: [4, 15],
    profile: { qrcodeUrl: 'https://qr.example', isMiniProgram: false },
  })
})

test.each(['redirect first', 'push first'])(
  'redirect and push both come, %s: the code is used once',
  async (order) => {
    const { state } = await begin()
    const ways = [() => byRedirect(state), byPush]
    for (const way of order === 'push first' ? ways.toReversed() : ways) {
      expect(await way()).toEqual({ tenantId, appid: 'wxshop' })
    }
    expect(held.asked('api_query_auth')).toHaveLength(1)
  },
)

test('when both come at once, the one whose code was just used waits for the other', async () => {
  const { state } = await begin()
  let asked = 0
  held.answer('api_query_auth', async () => {
    asked += 1
    if (asked > 1) return { errcode: 61_009, errmsg: 'invalid code' }
    await pause(300)
    return grant
  })
  expect(await Promise.all([byRedirect(state), byPush()])).toEqual(
    Array(2).fill({ tenantId, appid: 'wxshop' }),
  )
})

test('a profile that could not be read is read when the other way comes', async () => {
  const { state } = await begin()
  held.answer('api_get_authorizer_info', () => ({ errcode: 45_009, errmsg: 'quota' }))
  await expect(byRedirect(state)).rejects.toMatchObject({ errcode: 45_009 })
  held.answer('api_get_authorizer_info', profile)
  await byPush()
  expect(await held.db.inPlatform((tx) => findAuthorizerOf(tx, tenantId))).toMatchObject({ userName: 'gh_1' })
})

test('an unknown state, and one that is over, lead nowhere', async () => {
  const { state } = await begin()
  await expect(byRedirect('made-up')).rejects.toMatchObject({ code: 'wechat-authorization-unknown' })
  await held.sudo`update platform.wechat_authorizations set expires_at = now()`
  await expect(byRedirect(state)).rejects.toMatchObject({ code: 'wechat-authorization-unknown' })
  expect(held.asked('api_query_auth')).toEqual([])
})

test('an account of another shop is refused, and the attempt says why', async () => {
  await byRedirect((await begin()).state)
  ;({ tenantId } = await newShop(held))
  await held.sudo`delete from platform.wechat_authorizations`
  used = false
  await expect(byRedirect((await begin()).state)).rejects.toMatchObject({ code: 'wechat-account-taken' })
  const [attempt] = await held.sudo`select appid, failure, bound_at from platform.wechat_authorizations`
  expect(attempt).toEqual({ appid: 'wxshop', failure: 'wechat-account-taken', bound_at: null })
})

test('the page of a shop is signed with a ticket that is fetched once and kept sealed', async () => {
  await byRedirect((await begin()).state)
  held.answer('getticket', () => ({ errcode: 0, errmsg: 'ok', ticket: 'jsapi-ticket', expires_in: 7200 }))
  const url = 'https://shop.example/?a=1'
  const [one] = await Promise.all([
    held.wechat.jssdk.signPage('wxshop', url),
    held.wechat.jssdk.signPage('wxshop', `${url}#x`),
  ])
  expect(one).toMatchObject({
    appId: 'wxshop',
    nonceStr: expect.any(String),
    signature: expect.stringMatching(/^[0-9a-f]{40}$/),
  })
  expect(held.asked('getticket').map((asked) => asked.query)).toEqual([
    { access_token: 'access', type: 'jsapi' },
  ])
  const [row] = await held.sudo`select jsapi_ticket_sealed from platform.wechat_authorizers`
  expect(row!['jsapi_ticket_sealed']).not.toContain('jsapi-ticket')
})

test('a menu is checked, sent whole and read back; no menu is an empty one', async () => {
  await byRedirect((await begin()).state)
  const menu = [{ type: 'view' as const, name: '商城', url: 'https://shop.example/?a=1&b=2' }]
  held.answer('create', () => ({ errcode: 0, errmsg: 'ok' }))
  await held.wechat.menu.createMenu('wxshop', menu)
  expect(held.asked('create')[0]).toEqual({ query: { access_token: 'access' }, body: { button: menu } })
  await expect(held.wechat.menu.createMenu('wxshop', [])).rejects.toMatchObject({ code: 'invalid-input' })
  expect(held.asked('create')).toHaveLength(1)

  held.answer('get', () => ({ menu: { button: menu } }))
  expect(await held.wechat.menu.getMenu('wxshop')).toEqual(menu)
  held.answer('get', () => ({ errcode: 46_003, errmsg: 'menu no exist' }))
  expect(await held.wechat.menu.getMenu('wxshop')).toEqual([])
})
