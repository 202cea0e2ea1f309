import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { hashToken } from '@wanpu/kit/secrets'
import { wechatAuthorizations } from '@wanpu/migrations/schema'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { encrypt, readAesKey } from '@wanpu/wechat/crypto/envelope'
import { signParts } from '@wanpu/wechat/crypto/signature'
import { vectors } from '@wanpu/wechat/testing/vectors'
import { platformJobs, startAuthorization } from '../index.ts'
import { apiUrl, testApps } from '../testing/ground.ts'

const held = testDatabase()
const outside = setupServer()
let apps: ReturnType<typeof testApps>
beforeAll(() => {
  apps = testApps(held)
  outside.listen({ onUnhandledFrame: 'error' })
})
afterEach(() => outside.resetHandlers())
afterAll(() => outside.close())

const { config, pushes, negatives } = vectors.wechat_message_crypt
const [ticketPush, authorizedPush, messagePush] = pushes
const appid = 'wxaaaabbbbccccdddd'
const addressOf = (body: string) =>
  body.includes('<ToUserName>') ? `/callbacks/wechat/${appid}` : '/callbacks/wechat/component'

interface Sent {
  query: string
  body: string
}
const post = ({ query, body }: Sent, path = addressOf(body)) =>
  apps.root.ask(`${path}?${query}`, {
    method: 'POST',
    raw: body,
    headers: { 'content-type': 'text/xml', origin: '' },
  })

/** A push of our own making, as WeChat would send it. */
const pushOf = (xml: string): Sent => {
  const sealed = encrypt(
    readAesKey(config.encoding_aes_key),
    Buffer.alloc(16, 1),
    xml,
    config.component_appid,
  )
  const signature = signParts(config.token, '1795336000', '1', sealed)
  return {
    query: `timestamp=1795336000&nonce=1&encrypt_type=aes&msg_signature=${signature}`,
    body: `<xml><AppId>${config.component_appid}</AppId><Encrypt>${sealed}</Encrypt></xml>`,
  }
}
const event = (infoType: string, at: number, rest = '') =>
  pushOf(
    `<xml><AppId>${config.component_appid}</AppId><CreateTime>${at}</CreateTime><InfoType>${infoType}</InfoType>${rest}</xml>`,
  )

const countInbox = async () =>
  (await held.sudo<{ n: number }[]>`select count(*)::int as n from platform.inbox`)[0]!.n
const workOff = async () => {
  const [handler] = platformJobs(apps.services)
  for (const { data } of await held.waiting('wechat-push'))
    await handler!.run(data as never, { id: newId(), retry: 0 })
}
const inboxRow = async (query: string) =>
  (
    await held.sudo`select * from platform.inbox where headers->>'msg_signature' = ${new URLSearchParams(query).get('msg_signature')}`
  )[0]

/** The component's calls answered: token, profile, and one authorization code that works once. */
const answerCalls = ({ account = appid, code = 'queryauthcode@@@sandbox-0001' } = {}) => {
  let codeIsOpen = true
  const calls: string[] = []
  const answer = (name: string, give: (body: Record<string, string>) => object) =>
    http.post(`${apiUrl}/cgi-bin/component/${name}`, async ({ request }) => {
      calls.push(name)
      return HttpResponse.json(give((await request.json()) as Record<string, string>))
    })
  outside.use(
    answer('api_component_token', () => ({ component_access_token: 'component-token', expires_in: 7200 })),
    answer('api_create_preauthcode', () => ({ pre_auth_code: `preauthcode@@@${newId()}`, expires_in: 600 })),
    answer('api_query_auth', ({ authorization_code }) => {
      if (authorization_code !== code || !codeIsOpen) return { errcode: 61_010, errmsg: 'code is expired' }
      codeIsOpen = false
      return {
        authorization_info: {
          authorizer_appid: account,
          authorizer_access_token: 'access',
          expires_in: 7200,
          authorizer_refresh_token: 'refreshtoken@@@1',
          func_info: [{ funcscope_category: { id: 1 } }],
        },
      }
    }),
    answer('api_get_authorizer_info', () => ({
      authorizer_info: {
        nick_name: '云裳集',
        head_img: '',
        service_type_info: { id: 2 },
        verify_type_info: { id: 0 },
        user_name: 'gh_3c884a361561',
        alias: '',
        qrcode_url: '',
        principal_name: '云裳有限公司',
      },
      authorization_info: { func_info: [{ funcscope_category: { id: 1 } }] },
    })),
  )
  return calls
}

test('the vectors’ pushes are accepted and kept once, as they came', async () => {
  for (const { request } of pushes) {
    const answer = await post(request)
    expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([
      200,
      'success',
      'text/plain; charset=UTF-8',
    ])
  }
  expect(await countInbox()).toBe(pushes.length)

  const repeated = await Promise.all(
    pushes.flatMap(({ request }) => [post(request), post(request), post(request, `/callbacks/wechat/other`)]),
  )
  expect(repeated.every(({ text }) => text === 'success')).toBe(true)
  expect(await countInbox()).toBe(pushes.length)
  expect(await held.waiting('wechat-push')).toHaveLength(pushes.length)

  const kept = await inboxRow(ticketPush!.request.query)
  expect(String(kept?.['body'])).toBe(ticketPush!.request.body)
  expect(JSON.stringify(kept)).not.toContain('ticket@@@')
})

test('the vectors’ negatives are refused and change nothing', async () => {
  const before = await countInbox()
  for (const { timestamp, nonce, encrypt: sealed, msg_signature } of negatives) {
    const query = new URLSearchParams({ timestamp, nonce, encrypt_type: 'aes', msg_signature }).toString()
    const body = `<xml><AppId>${config.component_appid}</AppId><Encrypt>${sealed}</Encrypt></xml>`
    const answer = await post({ query, body })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  }
  expect(await countInbox()).toBe(before)
})

const doctype = '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
test.each<[string, (push: Sent) => Sent, number]>([
  ['without a signature', ({ body }) => ({ body, query: 'timestamp=1&nonce=2' }), 403],
  [
    'with another byte in the body',
    ({ body, query }) => ({
      query,
      body: body.replace(/CDATA\[(.)/g, (_, a: string) => `CDATA[${a === 'Q' ? 'R' : 'Q'}`),
    }),
    403,
  ],
  [
    'with another timestamp',
    ({ body, query }) => ({ body, query: query.replace('timestamp=1795336000', 'timestamp=1795336001') }),
    403,
  ],
  ['with a DOCTYPE', ({ body, query }) => ({ query, body: doctype + body }), 400],
  ['that is JSON', ({ query }) => ({ query, body: '{}' }), 400],
  ['that is empty', ({ query }) => ({ query, body: '' }), 400],
  ['over 64 KiB', ({ body, query }) => ({ query, body: body + ' '.repeat(65_536) }), 413],
])('a push %s is refused', async (_, change, status) => {
  const before = await countInbox()
  const answer = await post(change(ticketPush!.request), '/callbacks/wechat/component')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    status,
    'application/problem+json; charset=utf-8',
  ])
  expect(await countInbox()).toBe(before)
})

const freshTicket = () =>
  event(
    'component_verify_ticket',
    Math.floor(Date.now() / 1000),
    '<ComponentVerifyTicket>ticket@@@fresh</ComponentVerifyTicket>',
  )

test('the job keeps the newest ticket, sealed; an older one that comes late changes nothing', async () => {
  await post(ticketPush!.request)
  await workOff()
  const ticket = async () =>
    (await held.sudo`select ticket_sealed, ticket_at from platform.wechat_components`)[0]
  const kept = await ticket()
  expect(kept?.['ticket_at']).toEqual(new Date(1_795_336_000_000))
  expect(String(kept?.['ticket_sealed'])).not.toContain('sandbox-0001')
  expect(await inboxRow(ticketPush!.request.query)).toMatchObject({
    failure: null,
    processed_at: expect.any(Date) as Date,
  })

  await post(
    event(
      'component_verify_ticket',
      1_795_335_400,
      '<ComponentVerifyTicket>ticket@@@older</ComponentVerifyTicket>',
    ),
  )
  await workOff()
  expect(await ticket()).toEqual(kept)
})

test('an authorized push that belongs to no attempt is noted and asked no further', async () => {
  answerCalls()
  await post(freshTicket())
  await post(authorizedPush!.request)
  await workOff()
  expect(await inboxRow(authorizedPush!.request.query)).toMatchObject({
    failure: 'wechat-authorization-unknown',
  })
})

test('redirect and push together authorize a shop’s account with one exchange; a message then finds its shop', async () => {
  const { tenantId } = await newShop(held)
  const calls = answerCalls({ code: 'code-1' })
  const { url } = await startAuthorization(apps.services, tenantId)
  const way = new URL(new URL(url).searchParams.get('redirect_uri')!)
  expect(new URL(url).origin).toBe('http://mp.test')
  expect(way.origin + way.pathname).toBe('http://localhost:3000/callbacks/wechat/authorized')
  const preAuthCode = new URL(url).searchParams.get('pre_auth_code')!

  const push = event(
    'authorized',
    1_795_336_060,
    `<AuthorizerAppid>${appid}</AuthorizerAppid><AuthorizationCode>code-1</AuthorizationCode><PreAuthCode>${preAuthCode}</PreAuthCode>`,
  )
  await post(push)
  const [back] = await Promise.all([
    apps.root.ask(`${way.pathname}${way.search}&auth_code=code-1&expires_in=600`),
    workOff(),
  ])
  expect([back.status, back.headers.get('location')]).toEqual([
    302,
    `http://localhost:3000/console/${tenantId}/settings/wechat`,
  ])
  const again = await apps.root.ask(`${way.pathname}${way.search}&auth_code=code-1&expires_in=600`)
  expect(again.headers.get('location')).toBe(`http://localhost:3000/console/${tenantId}/settings/wechat`)

  expect(calls.filter((name) => name === 'api_create_preauthcode')).toHaveLength(1)
  const [account] = await held.sudo`select * from platform.wechat_authorizers where appid = ${appid}`
  expect(account).toMatchObject({
    tenant_id: tenantId,
    state: 'authorized',
    nick_name: '云裳集',
    user_name: 'gh_3c884a361561',
  })
  expect(JSON.stringify(account)).not.toContain('refreshtoken@@@1')
  expect(await inboxRow(push.query)).toMatchObject({ failure: null, processed_at: expect.any(Date) as Date })

  await held.sudo`delete from platform.inbox where headers->>'msg_signature' = ${new URLSearchParams(messagePush!.request.query).get('msg_signature')}`
  await post(messagePush!.request)
  expect(await inboxRow(messagePush!.request.query)).toMatchObject({ tenant_id: tenantId })
})

test('when the grant is taken back, its tokens are gone; an older message of that kind changes nothing', async () => {
  const account = async () =>
    (
      await held.sudo`select state, refresh_token_sealed, token_sealed from platform.wechat_authorizers where appid = ${appid}`
    )[0]
  const seconds = Math.floor(Date.now() / 1000)
  await post(event('unauthorized', seconds - 86_400, `<AuthorizerAppid>${appid}</AuthorizerAppid>`))
  await workOff()
  expect(await account()).toMatchObject({
    state: 'authorized',
    refresh_token_sealed: expect.any(String) as string,
  })

  await post(event('unauthorized', seconds + 60, `<AuthorizerAppid>${appid}</AuthorizerAppid>`))
  await workOff()
  expect(await account()).toEqual({ state: 'unauthorized', refresh_token_sealed: null, token_sealed: null })
})

test('an account of another shop is not taken over, and the browser is told', async () => {
  const [owner, thief] = [await newShop(held), await newShop(held)]
  const authorize = async (tenantId: string, code: string) => {
    answerCalls({ account: 'wx2222', code })
    const { url } = await startAuthorization(apps.services, tenantId)
    const way = new URL(new URL(url).searchParams.get('redirect_uri')!)
    return (await apps.root.ask(`${way.pathname}${way.search}&auth_code=${code}`)).headers.get('location')
  }
  expect(await authorize(owner.tenantId, 'a')).not.toContain('failure')
  expect(await authorize(thief.tenantId, 'b')).toBe(
    `http://localhost:3000/console/${thief.tenantId}/settings/wechat?failure=wechat-account-taken`,
  )
  const [account] = await held.sudo`select tenant_id from platform.wechat_authorizers where appid = 'wx2222'`
  expect(account).toEqual({ tenant_id: owner.tenantId })
})

test('a state that nobody gave out, or none, leads nowhere', async () => {
  expect((await apps.root.ask('/callbacks/wechat/authorized?state=guess&auth_code=x')).status).toBe(404)
  expect((await apps.root.ask('/callbacks/wechat/authorized?auth_code=x')).status).toBe(422)
})

test('while WeChat is away the push waits for another run', async () => {
  const { tenantId } = await newShop(held)
  const preAuthCode = `preauthcode@@@${newId()}`
  await held.db.inPlatform((tx, now) =>
    tx.insert(wechatAuthorizations).values({
      id: newId(),
      tenantId,
      preAuthCodeHash: hashToken(preAuthCode),
      stateHash: hashToken(newId()),
      expiresAt: new Date(now.getTime() + 60_000),
    }),
  )
  const push = event(
    'authorized',
    1_795_336_999,
    `<AuthorizerAppid>wx3333</AuthorizerAppid><AuthorizationCode>code-3</AuthorizationCode><PreAuthCode>${preAuthCode}</PreAuthCode>`,
  )
  await post(push)
  outside.use(http.post(`${apiUrl}/cgi-bin/component/:name`, () => HttpResponse.error()))
  await expect(workOff()).rejects.toMatchObject({ code: 'provider-unavailable' })
  expect(await inboxRow(push.query)).toMatchObject({ processed_at: null })

  outside.resetHandlers()
  answerCalls({ account: 'wx3333', code: 'code-3' })
  await workOff()
  expect(await inboxRow(push.query)).toMatchObject({ failure: null, processed_at: expect.any(Date) as Date })
})
