import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { claimComponent } from './store.ts'
import { testWechat, withTicket } from '../testing/outside.ts'

const held = testWechat()
const preAuth = () => held.wechat.component.createPreAuthCode()

beforeEach(() => {
  held.answer('api_create_preauthcode', () => ({ pre_auth_code: 'preauthcode@@@1', expires_in: 600 }))
})

test('two who need the token at once buy one', async () => {
  await withTicket(held)
  held.answer('api_component_token', async () => {
    await pause(150)
    return { component_access_token: 'component-1', expires_in: 7200 }
  })
  const codes = await Promise.all([preAuth(), preAuth(), preAuth()])

  expect(codes).toHaveLength(3)
  expect(held.asked('api_component_token').map((asked) => asked.body)).toEqual([
    {
      component_appid: 'wx1234567890abcdef',
      component_appsecret: 'component-secret',
      component_verify_ticket: 'ticket@@@1',
    },
  ])
  expect(held.asked('api_create_preauthcode').map((asked) => asked.query)).toEqual(
    Array(3).fill({ component_access_token: 'component-1' }),
  )
})

test('a claim made for a token that has been replaced meanwhile is refused', async () => {
  await withTicket(held)
  await preAuth()
  const [row] = await held.sudo`select appid, token_sealed from platform.wechat_components`
  const claim = (seen: string | null) =>
    held.db.inPlatform((tx, now) =>
      claimComponent(tx, row!['appid'], seen, now, new Date(now.getTime() + 1000)),
    )
  expect([await claim('an older token'), await claim(null), await claim(row!['token_sealed'])]).toEqual([
    false,
    false,
    true,
  ])
})

test('the token is kept sealed and used until ten minutes before its end', async () => {
  await withTicket(held)
  await preAuth()
  const [row] = await held.sudo`select token_sealed, ticket_sealed from platform.wechat_components`
  expect(JSON.stringify(row)).not.toMatch(/component-1|ticket@@@/)

  await held.sudo`update platform.wechat_components set token_expires_at = now() + interval '11 minutes'`
  await preAuth()
  expect(held.asked('api_component_token')).toHaveLength(1)
  await held.sudo`update platform.wechat_components set token_expires_at = now() + interval '9 minutes'`
  await preAuth()
  expect(held.asked('api_component_token')).toHaveLength(2)
})

test('while it can not be renewed, a token that still holds is used', async () => {
  await withTicket(held)
  await preAuth()
  await held.sudo`update platform.wechat_components set token_expires_at = now() + interval '5 minutes'`
  held.answer('api_component_token', () => ({ errcode: 48_001, errmsg: 'api unauthorized' }))
  await preAuth()

  await held.sudo`update platform.wechat_components set token_expires_at = now() - interval '1 second'`
  await expect(preAuth()).rejects.toMatchObject({ errcode: 48_001 })
})

test('a token that WeChat calls void is replaced once', async () => {
  await withTicket(held)
  await preAuth()
  held.answer('api_component_token', () => ({ component_access_token: 'component-2', expires_in: 7200 }))
  held.answer('api_create_preauthcode', ({ query }) =>
    query['component_access_token'] === 'component-2'
      ? { pre_auth_code: 'preauthcode@@@2', expires_in: 600 }
      : { errcode: 40_001, errmsg: 'invalid credential' },
  )
  expect(await preAuth()).toEqual({ code: 'preauthcode@@@2', expiresIn: 600 })

  held.answer('api_create_preauthcode', () => ({ errcode: 42_001, errmsg: 'expired' }))
  await expect(preAuth()).rejects.toMatchObject({ errcode: 42_001 })
  expect(held.asked('api_component_token')).toHaveLength(3)
})

test('a lease whose holder died is taken over when it ends', async () => {
  await withTicket(held)
  await held.sudo`update platform.wechat_components set leased_until = now() + interval '1 second'`
  await preAuth()
  expect(held.asked('api_component_token')).toHaveLength(1)
})

test('an older ticket does not replace a newer one, and one of 12 hours is none', async () => {
  await withTicket(held)
  await held.wechat.keepTicket('ticket@@@late', new Date(Date.now() - 60_000))
  await preAuth()
  expect(held.asked('api_component_token')[0]!.body['component_verify_ticket']).toBe('ticket@@@1')

  await held.sudo`update platform.wechat_components
    set token_sealed = null, ticket_at = now() - interval '12 hours 1 second'`
  await expect(preAuth()).rejects.toMatchObject({ code: 'wechat-ticket-missing' })
})

test('without any ticket, and with one that WeChat calls over, the failure has its name', async () => {
  await expect(preAuth()).rejects.toMatchObject({ code: 'wechat-ticket-missing' })
  await withTicket(held)
  held.answer('api_component_token', () => ({ errcode: 61_005, errmsg: 'ticket expired' }))
  await expect(preAuth()).rejects.toMatchObject({ code: 'wechat-ticket-missing' })
})

test('the list of accounts is read page by page', async () => {
  await withTicket(held)
  held.answer('api_get_authorizer_list', ({ body }) => ({
    total_count: 501,
    list: Array.from({ length: Number(body['offset']) === 0 ? 500 : 1 }, (_, index) => ({
      authorizer_appid: `wx${Number(body['offset']) + index}`,
      refresh_token: 'r',
      auth_time: 1,
    })),
  }))
  const listed: { appid: string }[] = []
  for await (const account of held.wechat.component.authorizerList()) listed.push(account)
  expect([listed.length, listed.at(-1)]).toEqual([501, { appid: 'wx500', refreshToken: 'r' }])
})
