import { expect, test } from 'vitest'
import { authorizationPages } from '../component/page.ts'
import { wechatSettings } from '../testing/settings.ts'
import { scripted } from '../testing/pay.ts'
import { vectors } from '../testing/vectors.ts'
import { createApi } from '../api.ts'
import { signPage } from './jssdk.ts'
import { menuShape } from './menu.ts'
import { createOauth } from './oauth.ts'

const settings = wechatSettings('http://127.0.0.1:1')
const answer = (body: unknown) => ({
  status: 200,
  headers: new Headers(),
  body: Buffer.from(JSON.stringify(body)),
})
const oauthWith = (...answers: unknown[]) => {
  const { calls, outbound } = scripted(...answers.map(answer))
  const withComponentToken = <T>(call: (token: string) => Promise<T>) => call('component-token')
  const component = { withComponentToken }
  return { calls, oauth: createOauth(createApi(outbound, [1, 1]), settings, component) }
}

test.each(vectors.js_sdk)('signs the page $url', ({ jsapi_ticket, noncestr, timestamp, url, signature }) => {
  expect(signPage(jsapi_ticket, noncestr, timestamp, url)).toBe(signature)
  expect(signPage(jsapi_ticket, noncestr, timestamp, `${url}#there`)).toBe(signature)
})

test('the sign-in address keeps WeChat’s order and its fragment', () => {
  const { oauth } = oauthWith()
  const redirectUri = 'https://mall.example/oauth/wechat?a=1&b=2'
  expect(oauth.authorizeUrl({ appid: 'wxshop', redirectUri, scope: 'snsapi_base', state: 'st' })).toBe(
    'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wxshop' +
      '&redirect_uri=https%3A%2F%2Fmall.example%2Foauth%2Fwechat%3Fa%3D1%26b%3D2&response_type=code' +
      '&scope=snsapi_base&state=st&component_appid=wx1234567890abcdef#wechat_redirect',
  )
  expect(() =>
    oauth.authorizeUrl({ appid: 'a', redirectUri, scope: 'snsapi_base', state: 'x'.repeat(129) }),
  ).toThrow('128')
})

test('a code becomes an openid, and a snapshot user is told apart', async () => {
  const said = { access_token: 't', expires_in: 7200, refresh_token: 'r', openid: 'o1', scope: 'snsapi_base' }
  const { calls, oauth } = oauthWith(said, { ...said, is_snapshotuser: 1 })
  expect(await oauth.exchangeCode('wxshop', 'code')).toMatchObject({
    openid: 'o1',
    isSnapshot: false,
    unionid: null,
  })
  expect(await oauth.exchangeCode('wxshop', 'code')).toMatchObject({ isSnapshot: true })
  expect(calls[0]!.path).toBe(
    '/sns/oauth2/component/access_token?appid=wxshop&code=code&grant_type=authorization_code' +
      '&component_appid=wx1234567890abcdef&component_access_token=component-token',
  )
})

test('a refusal is thrown by its errcode; "system busy" is asked again', async () => {
  const { oauth } = oauthWith({ errcode: 40163, errmsg: 'code been used, rid: 1-2-3' })
  await expect(oauth.exchangeCode('wxshop', 'code')).rejects.toMatchObject({
    code: 'wechat-refused',
    errcode: 40163,
    errmsg: 'code been used, rid: 1-2-3',
  })

  const busy = { errcode: -1, errmsg: 'system error' }
  const { calls, oauth: later } = oauthWith(busy, busy, { openid: 'o1', nickname: '小明' })
  expect(await later.userInfo('t', 'o1')).toMatchObject({ nickName: '小明' })
  expect(calls).toHaveLength(3)
})

test('an answer that is no JSON counts as no answer', async () => {
  const { oauth } = oauthWith('<html>')
  await expect(oauth.userInfo('t', 'o1')).rejects.toMatchObject({ code: 'provider-unavailable' })
})

test('the authorization pages carry our state inside redirect_uri', () => {
  const page = { preAuthCode: 'preauthcode@@@1', redirectUri: 'https://mall.example/back?state=s' }
  const { desk, phone } = authorizationPages(settings, page)
  const query =
    'component_appid=wx1234567890abcdef&pre_auth_code=preauthcode%40%40%401' +
    '&redirect_uri=https%3A%2F%2Fmall.example%2Fback%3Fstate%3Ds&auth_type=1'
  expect(desk).toBe(`https://mp.weixin.qq.com/cgi-bin/componentloginpage?${query}`)
  expect(phone).toBe(
    `https://open.weixin.qq.com/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&${query}#wechat_redirect`,
  )
  expect(authorizationPages(settings, { ...page, onlyAppid: 'wxshop' }).desk).toContain('&biz_appid=wxshop')
})

const view = { type: 'view', name: '商城', url: 'https://shop.example/' }
test.each([
  ['one button', [view], true],
  ['a folder', [{ name: '更多', sub_button: [view] }], true],
  ['a name of 16 bytes', [{ ...view, name: '商城商城商1' }], true],
  ['a name of 18 bytes', [{ ...view, name: '商城商城商城' }], false],
  ['20 characters in a folder', [{ name: '更多', sub_button: [{ ...view, name: '商'.repeat(20) }] }], true],
  ['21 characters in a folder', [{ name: '更多', sub_button: [{ ...view, name: '商'.repeat(21) }] }], false],
  ['no button', [], false],
  ['four buttons', [view, view, view, view], false],
  ['six in a folder', [{ name: '更多', sub_button: Array(6).fill(view) }], false],
  ['an empty folder', [{ name: '更多', sub_button: [] }], false],
  ['type and folder at once', [{ ...view, sub_button: [view] }], false],
  ['a view without address', [{ type: 'view', name: '商城' }], false],
  ['a script as address', [{ ...view, url: 'javascript:alert(1)' }], false],
  ['a key of 129 bytes', [{ type: 'click', name: '点', key: 'k'.repeat(129) }], false],
])('a menu with %s is acceptable: %#', (_, menu, acceptable) => {
  expect(menuShape.safeParse(menu).success).toBe(acceptable)
})
