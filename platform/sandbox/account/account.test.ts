import { afterEach, beforeEach, expect, test } from 'vitest'
import { appid, authorizedAccount, componentAppid } from '../testing/authorized.ts'
import { type Running, runningSandbox } from '../testing/running.ts'
import { jsSignature } from './js-sdk.ts'

let running: Running
let account: Awaited<ReturnType<typeof authorizedAccount>>
beforeEach(async () => {
  running = await runningSandbox()
  account = await authorizedAccount(running)
})
afterEach(() => running.stop())

const onPhone = { cookie: 'sandbox_user=zhou' }
const redirectUri = 'http://localhost:3000/oauth/wechat'
const oauthQuery = (changed: Record<string, string> = {}) =>
  new URLSearchParams({
    appid,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'snsapi_base',
    state: 's1',
    component_appid: componentAppid,
    ...changed,
  }).toString()
const open = (query: string) =>
  running.call('GET', `/open/connect/oauth2/authorize?${query}`, undefined, onPhone)
const codeFrom = (location: string | null) => new URL(location!).searchParams.get('code')!
const sns = (path: string, given: Record<string, string>) =>
  running.json(
    'GET',
    `/wechat/sns/${path}?${new URLSearchParams({ appid, component_appid: componentAppid, component_access_token: account.token, ...given }).toString()}`,
  )
const exchange = (code: string) =>
  sns('oauth2/component/access_token', { code, grant_type: 'authorization_code' })

test('web authorization is silent for snsapi_base, and its code works once within five minutes', async () => {
  const opened = await open(oauthQuery())
  expect(opened.headers.get('location')).toMatch(
    new RegExp(`^${redirectUri}\\?code=\\w{32}&state=s1&appid=${appid}$`),
  )
  const code = codeFrom(opened.headers.get('location'))
  expect(await exchange(code)).toMatchObject({
    openid: 'oSandboxOpenid000000000000001',
    scope: 'snsapi_base',
    expires_in: 7200,
  })
  expect(await exchange(code)).toMatchObject({ errcode: 40163 })
  expect(await exchange('none')).toMatchObject({ errcode: 40029 })

  const late = codeFrom((await open(oauthQuery())).headers.get('location'))
  running.time.now += 300_000
  expect(await exchange(late)).toMatchObject({ errcode: 42003 })
})

test('snsapi_userinfo asks first; refusing goes back without a code', async () => {
  const query = oauthQuery({ scope: 'snsapi_userinfo' })
  const address = `/open/connect/oauth2/authorize?${query}`
  const press = (answer: string) =>
    running.call('POST', address, `answer=${answer}`, {
      ...onPhone,
      'content-type': 'application/x-www-form-urlencoded',
    })
  expect((await open(query)).text).toContain('允许')
  expect((await press('refuse')).headers.get('location')).toBe(`${redirectUri}?state=s1`)

  const granted = await exchange(codeFrom((await press('allow')).headers.get('location')))
  const { access_token, openid, refresh_token } = granted as Record<string, string>
  expect(await sns('userinfo', { access_token: access_token!, openid: openid! })).toMatchObject({
    openid,
    nickname: '周小满',
  })
  expect(
    await sns('oauth2/component/refresh_token', {
      grant_type: 'refresh_token',
      refresh_token: refresh_token!,
    }),
  ).toMatchObject({ openid })
})

test('the authorization page refuses another order of parameters, a foreign domain and a plain browser', async () => {
  const shuffled = oauthQuery().split('&').toReversed().join('&')
  for (const query of [
    shuffled,
    oauthQuery({ redirect_uri: 'http://evil.example/' }),
    oauthQuery({ redirect_uri: 'http://shop.localhost/' }),
    oauthQuery({ scope: 'snsapi_all' }),
    oauthQuery({ component_appid: 'wx0' }),
  ]) {
    const { status, headers } = await open(query)
    expect([status, headers.get('location')]).toEqual([200, null])
  }
  const plain = await running.call('GET', `/open/connect/oauth2/authorize?${oauthQuery()}`)
  expect(plain.text).toContain('请在微信客户端打开链接')
})

test('a snapshot visitor is marked as one', async () => {
  const opened = await running.call('GET', `/open/connect/oauth2/authorize?${oauthQuery()}`, undefined, {
    cookie: 'sandbox_user=guest',
  })
  expect(await exchange(codeFrom(opened.headers.get('location')))).toMatchObject({ is_snapshotuser: 1 })
})

test('a menu keeps to the limits and shows in the chat', async () => {
  const menu = (method: string, verb: string, body?: unknown) =>
    running.json(method, `/wechat/cgi-bin/menu/${verb}?access_token=${account.authorizer_access_token}`, body)
  const view = (name: string) => ({ type: 'view', name, url: 'http://yunshang.localhost:3000/' })

  expect(await menu('GET', 'get')).toMatchObject({ errcode: 46003 })
  expect(await menu('POST', 'create', { button: [1, 2, 3, 4].map(() => view('商城')) })).toMatchObject({
    errcode: 40016,
  })
  expect(await menu('POST', 'create', { button: [view('一二三四五六')] })).toMatchObject({ errcode: 40018 })
  expect(await menu('POST', 'create', { button: [{ name: '商城', type: 'dance' }] })).toMatchObject({
    errcode: 40017,
  })
  expect(
    await menu('POST', 'create', {
      button: [{ name: '更多', sub_button: [{ name: '订单', type: 'view' }] }],
    }),
  ).toMatchObject({ errcode: 40027 })
  expect(await menu('POST', 'create', { button: [view('商城')] })).toEqual({ errcode: 0, errmsg: 'ok' })
  expect(await menu('GET', 'get')).toMatchObject({ menu: { button: [{ name: '商城', sub_button: [] }] } })

  const chat = await running.call('GET', `/_sandbox/phone/${appid}`, undefined, onPhone)
  const [, entry] = /href="(\/_sandbox\/enter\?[^"]+)"/.exec(chat.text)!
  const entered = await running.call('GET', entry!.replaceAll('&amp;', '&'))
  expect(entered.headers.get('location')).toBe('http://yunshang.localhost:3000/?wx=1')
  expect(entered.headers.get('set-cookie')).toContain('sandbox_user=zhou')
})

test('a call outside the granted permission sets gets 48001', async () => {
  const { authorizer_access_token } = await authorizedAccount(running, [1, 2])
  const call = (path: string) =>
    running.json('GET', `/wechat/cgi-bin/${path}access_token=${authorizer_access_token}`)
  expect(await call('menu/get?')).toMatchObject({ errcode: 48001 })
  expect(await call('ticket/getticket?type=jsapi&')).toMatchObject({ errcode: 48001 })
  expect(await call('user/info?openid=oSandboxOpenid000000000000001&')).toMatchObject({ subscribe: 1 })
})

test('wx.config passes only with the ticket, the address and the signature that belong together', async () => {
  const { ticket } = await running.json(
    'GET',
    `/wechat/cgi-bin/ticket/getticket?type=jsapi&access_token=${account.authorizer_access_token}`,
  )
  const url = 'http://yunshang.localhost:3000/checkout?id=1'
  const given = {
    appId: appid,
    timestamp: 1795336000,
    nonceStr: 'n1',
    url,
    signature: jsSignature(String(ticket), 'n1', 1795336000, url),
  }
  const configure = (changed: Record<string, unknown>) =>
    running.json('POST', '/_sandbox/jssdk/config', { ...given, ...changed })
  expect(await configure({})).toEqual({ errMsg: 'config:ok' })
  expect(await configure({ url: `${url}2` })).toEqual({ errMsg: 'config:invalid signature' })
  expect(await configure({ url: 'http://evil.example/' })).toEqual({ errMsg: 'config:invalid url domain' })
})

test('a user’s words are pushed to the account’s address, and the account may answer for two days', async () => {
  const { authorizer_access_token } = account
  const answer = () =>
    running.json('POST', `/wechat/cgi-bin/message/custom/send?access_token=${authorizer_access_token}`, {
      touser: 'oSandboxOpenid000000000000001',
      msgtype: 'text',
      text: { content: '您好' },
    })
  expect(await answer()).toMatchObject({ errcode: 45015 })
  await running.call('POST', `/_sandbox/phone/${appid}/messages`, 'text=在吗', {
    ...onPhone,
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect(running.received.at(-1)!.path).toBe(`/callbacks/wechat/${appid}`)
  expect(await answer()).toMatchObject({ errcode: 0 })
  expect((await running.call('GET', `/_sandbox/phone/${appid}`, undefined, onPhone)).text).toContain('您好')
})
