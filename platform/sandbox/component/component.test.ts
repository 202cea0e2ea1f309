import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appid, authorizedAccount, componentAppid, componentToken } from '../testing/authorized.ts'
import { type Running, runningSandbox } from '../testing/running.ts'
import { vectorSecrets, vectors, vectorWorld } from '../testing/vectors.ts'
import { words } from '../words.ts'
import { decrypt, signatureOf } from './envelope.ts'
import { readXml } from './xml.ts'

let running: Running
beforeEach(async () => {
  running = await runningSandbox()
})
afterEach(() => running.stop())

const { config } = vectors.wechat_message_crypt
const keys = { appid: config.component_appid, token: config.token, encodingAesKey: config.encoding_aes_key }
const hour = 3_600_000

const askToken = (ticket: string, secret = vectorSecrets.component.appsecret) =>
  running.json('POST', '/wechat/cgi-bin/component/api_component_token', {
    component_appid: componentAppid,
    component_appsecret: secret,
    component_verify_ticket: ticket,
  })
/** The events pushed so far, opened. */
const events = () =>
  running.received.map(({ path, query, body }) => {
    const given = new URLSearchParams(query)
    const sealed = readXml(body)!['Encrypt']!
    expect(signatureOf(keys.token, given.get('timestamp')!, given.get('nonce')!, sealed)).toBe(
      given.get('msg_signature'),
    )
    return { path, ...readXml(decrypt(keys, sealed)) }
  })

test('a ticket is pushed at start, sealed for the component, and again until the product takes it', async () => {
  let refusals = 2
  running.product.answer = (c) => (refusals-- > 0 ? c.text('no', 500) : c.text('success'))
  running.sandbox.start()
  await expect.poll(() => running.received.length, { timeout: 3_000 }).toBe(3)

  const told = events()
  expect(told[0]).toMatchObject({
    path: '/callbacks/wechat/component',
    AppId: componentAppid,
    InfoType: 'component_verify_ticket',
  })
  expect(told[2]).toEqual(told[0])
  await wait(50)
  expect(running.received).toHaveLength(3)
})

test('a component token wants a ticket that was pushed, younger than 12 hours, and the right secret', async () => {
  await running.json('POST', '/_sandbox/ticket', {})
  const ticket = (events()[0] as Record<string, string>)['ComponentVerifyTicket']!
  expect(await askToken('ticket@@@none')).toMatchObject({ errcode: 61006 })
  expect(await askToken(ticket, 'wrong')).toMatchObject({
    errcode: 40125,
    errmsg: expect.stringMatching(/ rid: [\w-]{26}$/),
  })
  expect(await askToken(ticket)).toEqual({ component_access_token: expect.any(String), expires_in: 7200 })
  running.time.now += 12 * hour
  expect(await askToken(ticket)).toMatchObject({ errcode: 61005 })
})

test('a component token ends after two hours, and an account token does not stand for it', async () => {
  const { token, authorizer_access_token } = await authorizedAccount(running)
  const create = (value: string) =>
    running.json('POST', `/wechat/cgi-bin/component/api_create_preauthcode?component_access_token=${value}`, {
      component_appid: componentAppid,
    })
  expect(await create(token)).toMatchObject({ pre_auth_code: expect.stringMatching(/^preauthcode@@@/) })
  expect(await create(authorizer_access_token)).toMatchObject({ errcode: 61014 })
  expect(await create('')).toMatchObject({ errcode: 41001 })
  running.time.now += 2 * hour
  expect(await create(token)).toMatchObject({ errcode: 42001 })
})

test('pressing the button pushes `authorized` and redirects with the same code, which works once', async () => {
  const { location, code, preAuthCode, component, authorizer_refresh_token } =
    await authorizedAccount(running)
  expect(location).toMatch(/\/back\?state=s1&auth_code=queryauthcode%40%40%40.*&expires_in=600$/)
  await expect
    .poll(() => events().at(-1))
    .toMatchObject({
      InfoType: 'authorized',
      AuthorizerAppid: appid,
      AuthorizationCode: code,
      PreAuthCode: preAuthCode,
    })
  expect(await component('api_query_auth', { authorization_code: code })).toMatchObject({ errcode: 61009 })

  const ask = (refresh: string) =>
    component('api_authorizer_token', { authorizer_appid: appid, authorizer_refresh_token: refresh })
  expect(await ask(authorizer_refresh_token)).toMatchObject({ expires_in: 7200, authorizer_refresh_token })
  expect(await component('api_get_authorizer_info', { authorizer_appid: appid })).toMatchObject({
    authorizer_info: {
      user_name: 'gh_3c884a361561',
      service_type_info: { id: 2 },
      verify_type_info: { id: 0 },
    },
    authorization_info: {
      authorizer_appid: appid,
      func_info: expect.arrayContaining([{ funcscope_category: { id: 4 } }]),
    },
  })
  expect(await component('api_get_authorizer_list', { offset: 0, count: 10 })).toMatchObject({
    total_count: 1,
    list: [{ authorizer_appid: appid, refresh_token: authorizer_refresh_token }],
  })
})

test('authorizing again voids the old refresh token, and a used pre-auth code is refused', async () => {
  const first = await authorizedAccount(running)
  const again = await authorizedAccount(running)
  const ask = (refresh: string) =>
    again.component('api_authorizer_token', { authorizer_appid: appid, authorizer_refresh_token: refresh })
  expect(await ask(first.authorizer_refresh_token)).toMatchObject({ errcode: 61023 })
  expect(await ask(again.authorizer_refresh_token)).toMatchObject({ expires_in: 7200 })

  const { status } = await running.call('POST', '/_sandbox/authorize', {
    component_appid: componentAppid,
    pre_auth_code: again.preAuthCode,
    redirect_uri: 'http://localhost/back',
    appid,
  })
  expect(status).toBe(409)
})

test('a withdrawn grant is pushed and answered with 61003', async () => {
  const { component, authorizer_refresh_token, authorizer_access_token } = await authorizedAccount(running)
  await running.json('POST', `/_sandbox/accounts/${appid}/withdrawal`)
  await expect.poll(() => events().at(-1)).toMatchObject({ InfoType: 'unauthorized', AuthorizerAppid: appid })
  expect(
    await component('api_authorizer_token', { authorizer_appid: appid, authorizer_refresh_token }),
  ).toMatchObject({ errcode: 61003 })
  expect(
    await running.json('GET', `/wechat/cgi-bin/menu/get?access_token=${authorizer_access_token}`),
  ).toMatchObject({ errcode: 40001 })
})

test('what was granted is remembered over a restart', async () => {
  const before = await authorizedAccount(running)
  await running.sandbox.stop()
  const after = await runningSandbox({ dataDir: running.dataDir })
  const token = await componentToken(after)
  const answer = await after.json(
    'POST',
    `/wechat/cgi-bin/component/api_authorizer_token?component_access_token=${token}`,
    {
      component_appid: componentAppid,
      authorizer_appid: appid,
      authorizer_refresh_token: before.authorizer_refresh_token,
    },
  )
  expect(answer).toMatchObject({ expires_in: 7200 })
  await after.stop()
})

test('the page offers the accounts, and pressing its button goes back with a code', async () => {
  const token = await componentToken(running)
  const { pre_auth_code } = await running.json(
    'POST',
    `/wechat/cgi-bin/component/api_create_preauthcode?component_access_token=${token}`,
    {
      component_appid: componentAppid,
    },
  )
  const asked = new URLSearchParams({
    component_appid: componentAppid,
    pre_auth_code: String(pre_auth_code),
    redirect_uri: 'http://localhost/back',
    auth_type: '1',
  })
  const open = async (query: string) =>
    (await running.call('GET', `/mp/cgi-bin/componentloginpage?${query}`)).text
  const page = await open(asked.toString())
  for (const { nickName } of vectorWorld.accounts) expect(page).toContain(nickName)
  expect(await open(asked.toString().replace('localhost', 'evil.example'))).toContain(
    words.authorization.faults.redirectUri,
  )

  asked.append('appid', appid)
  for (const set of ['1', '4']) asked.append(`sets-${appid}`, set)
  const pressed = await running.call('POST', '/_sandbox/authorization', asked.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect(pressed.status).toBe(303)
  expect(pressed.headers.get('location')).toMatch(/^http:\/\/localhost\/back\?auth_code=/)
})
