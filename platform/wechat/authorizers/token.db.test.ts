import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { newShop } from '@wanpu/migrations/testing/database'
import { WechatRefusal, bindAuthorizer, markUnauthorized, unbindAuthorizer } from '../index.ts'
import { claimToken } from './token-store.ts'
import { type Asked, testWechat, withTicket } from '../testing/outside.ts'

const held = testWechat()
const appid = 'wxaaaabbbbccccdddd'
let tenantId: string

const grant = (refreshToken: string) => {
  held.answer('api_create_preauthcode', () => ({ pre_auth_code: `pre-${refreshToken}`, expires_in: 600 }))
  held.answer('api_query_auth', () => ({
    authorization_info: {
      authorizer_appid: appid,
      authorizer_access_token: `access-of-${refreshToken}`,
      expires_in: 7200,
      authorizer_refresh_token: refreshToken,
      func_info: [{ funcscope_category: { id: 4 } }, { funcscope_category: { id: 15 } }],
    },
  }))
  held.answer('api_get_authorizer_info', () => ({
    authorizer_info: {
      nick_name: '测试号',
      head_img: '',
      service_type_info: { id: 2 },
      verify_type_info: { id: 0 },
      user_name: 'gh_1',
      principal_name: '测试公司',
    },
    authorization_info: { func_info: [{ funcscope_category: { id: 4 } }] },
  }))
}
const authorize = async (tenant: string, refreshToken: string) => {
  grant(refreshToken)
  await held.wechat.authorizations.begin(tenant, 'https://mall.example/back')
  return held.wechat.authorizations.complete({ authCode: 'code', preAuthCode: `pre-${refreshToken}` })
}

/** WeChat's side: a refresh gives the next token; only the newest one counts. */
const rotating = (valid: string) => {
  let generation = 0
  let current = valid
  held.answer('api_authorizer_token', ({ body }: Asked) => {
    if (body['authorizer_refresh_token'] !== current)
      return { errcode: 61_023, errmsg: 'refresh_token is invalid' }
    generation += 1
    current = `${valid}.${generation}`
    return {
      authorizer_access_token: `access-${current}`,
      expires_in: 7200,
      authorizer_refresh_token: current,
    }
  })
  held.answer('api_get_authorizer_list', () => ({
    total_count: 1,
    list: [{ authorizer_appid: appid, refresh_token: current, auth_time: 1 }],
  }))
}
const useToken = () => held.wechat.withAuthorizerToken(appid, (token) => Promise.resolve(token))
const expireToken = () =>
  held.sudo`update platform.wechat_authorizers set token_expires_at = now() - interval '1 second'`
const refreshesWith = () =>
  held.asked('api_authorizer_token').map((asked) => asked.body['authorizer_refresh_token'])
const row = async () =>
  (await held.sudo`select * from platform.wechat_authorizers where appid = ${appid}`)[0]!

beforeEach(async () => {
  await withTicket(held)
  ;({ tenantId } = await newShop(held))
  await authorize(tenantId, 'r0')
  rotating('r0')
})

test('the token of the grant is used first, and nothing secret lies open', async () => {
  expect(await useToken()).toBe('access-of-r0')
  expect(refreshesWith()).toEqual([])
  expect(JSON.stringify(await row())).not.toMatch(/access-of|"r0"/)
})

test('two who need a new token at once make one call', async () => {
  await expireToken()
  let refreshed = 0
  held.answer('api_authorizer_token', async () => {
    refreshed += 1
    await pause(200)
    return {
      authorizer_access_token: `access-${refreshed}`,
      expires_in: 7200,
      authorizer_refresh_token: 'r1',
    }
  })
  expect(await Promise.all([useToken(), useToken(), useToken()])).toEqual([
    'access-1',
    'access-1',
    'access-1',
  ])
  expect(refreshed).toBe(1)
})

test('a claim made for a token that has been replaced meanwhile is refused', async () => {
  const { token_sealed: mark } = await row()
  const claim = (seen: string | null) =>
    held.db.inPlatform((tx, now) => claimToken(tx, appid, seen, now, new Date(now.getTime() + 1000)))
  expect([await claim('an older token'), await claim(null), await claim(mark as string)]).toEqual([
    false,
    false,
    true,
  ])
})

test('while one renews early, the others go on with the old token', async () => {
  await held.sudo`update platform.wechat_authorizers set token_expires_at = now() + interval '5 minutes'`
  held.answer('api_authorizer_token', async () => {
    await pause(300)
    return { authorizer_access_token: 'access-new', expires_in: 7200, authorizer_refresh_token: 'r1' }
  })
  const first = useToken()
  await pause(100)
  expect(await useToken()).toBe('access-of-r0')
  expect(await first).toBe('access-new')
})

test('after a rotation both refresh tokens are kept, until the next success', async () => {
  await expireToken()
  expect(await useToken()).toBe('access-r0.1')
  const { refresh_token_sealed: newer, previous_refresh_token_sealed: older } = await row()
  expect(newer && older && newer !== older).toBe(true)

  // WeChat takes the older one, as after a rotation that did not last on its side.
  rotating('r0')
  held.answer('api_get_authorizer_list', () => ({ total_count: 0, list: [] }))
  await expireToken()
  expect(await useToken()).toBe('access-r0.1')
  expect(refreshesWith()).toEqual(['r0', 'r0.1', 'r0'])
})

test('a refresher that dies before it stores leaves a grant that recovers by the list', async () => {
  await expireToken()
  await held.sudo`update platform.wechat_authorizers set leased_until = now() + interval '1 second'`
  // The dead one had used r0: WeChat has moved on to r0.1, and nobody here knows it.
  await held.wechat.component.refreshAuthorizer(appid, 'r0')

  expect(await useToken()).toBe('access-r0.2')
  expect(refreshesWith()).toEqual(['r0', 'r0', 'r0.1'])
  await expireToken()
  expect(await useToken()).toBe('access-r0.3')
})

test('an account that is no longer on the list has lost its grant', async () => {
  await expireToken()
  rotating('another')
  held.answer('api_get_authorizer_list', () => ({ total_count: 0, list: [] }))
  await expect(useToken()).rejects.toMatchObject({ code: 'wechat-grant-lost' })
  expect(await row()).toMatchObject({ state: 'unauthorized', token_sealed: null, refresh_token_sealed: null })
  await expect(useToken()).rejects.toMatchObject({ code: 'wechat-grant-lost' })
})

test('61003 says at once that the grant is gone', async () => {
  await expireToken()
  held.answer('api_authorizer_token', () => ({ errcode: 61_003, errmsg: 'component is not authorized' }))
  await expect(useToken()).rejects.toMatchObject({ code: 'wechat-grant-lost' })
  expect(held.asked('api_get_authorizer_list')).toEqual([])
})

test('an outside that is away costs nothing: the lease is free again and the grant stays', async () => {
  await expireToken()
  held.answer('api_authorizer_token', () => ({ errcode: 45_009, errmsg: 'reach max api daily quota limit' }))
  await expect(useToken()).rejects.toMatchObject({ errcode: 45_009 })
  expect(await row()).toMatchObject({ state: 'authorized', leased_until: null })
  rotating('r0')
  expect(await useToken()).toBe('access-r0.1')
})

test.each([40_001, 40_014, 42_001])('%i brings one forced refresh and one more try', async (errcode) => {
  const used: string[] = []
  const refusing = (token: string) => {
    used.push(token)
    return Promise.reject<string>(new WechatRefusal('/x', errcode, 'invalid credential'))
  }
  await expect(held.wechat.withAuthorizerToken(appid, refusing)).rejects.toMatchObject({ errcode })
  expect(used).toEqual(['access-of-r0', 'access-r0.1'])
  expect(refreshesWith()).toEqual(['r0'])
})

test('any other refusal is not tried again', async () => {
  let calls = 0
  const refusing = () => {
    calls += 1
    return Promise.reject(new WechatRefusal('/x', 48_001, 'api unauthorized'))
  }
  await expect(held.wechat.withAuthorizerToken(appid, refusing)).rejects.toMatchObject({ errcode: 48_001 })
  expect(calls).toBe(1)
})

test('a refresher that comes back after a new authorization changes nothing', async () => {
  await expireToken()
  held.answer('api_authorizer_token', async () => {
    await authorize(tenantId, 'r9')
    return { authorizer_access_token: 'access-stale', expires_in: 7200, authorizer_refresh_token: 'r-stale' }
  })
  expect(await useToken()).toBe('access-of-r9')
})

test('an account serves one shop; unbound, it leaves no token and may serve another', async () => {
  const other = await newShop(held)
  await expect(authorize(other.tenantId, 'r5')).rejects.toMatchObject({ code: 'wechat-account-taken' })
  expect(await useToken()).toBe('access-of-r0')

  expect(await held.db.inPlatform((tx) => unbindAuthorizer(tx, appid, other.tenantId))).toBe(false)
  expect(await held.db.inPlatform((tx) => unbindAuthorizer(tx, appid, tenantId))).toBe(true)
  expect(await row()).toMatchObject({
    tenant_id: null,
    token_sealed: null,
    refresh_token_sealed: null,
    previous_refresh_token_sealed: null,
    jsapi_ticket_sealed: null,
  })
  await authorize(other.tenantId, 'r6')
  expect(await useToken()).toBe('access-of-r6')
  expect(await row()).toMatchObject({ tenant_id: other.tenantId, previous_refresh_token_sealed: null })
})

test('an account whose grant ended may go to another shop, and nothing of the first one stays', async () => {
  const other = await newShop(held)
  await held.sudo`update platform.wechat_authorizers set state = 'unauthorized'`
  await authorize(other.tenantId, 'r7')
  expect(await row()).toMatchObject({
    tenant_id: other.tenantId,
    state: 'authorized',
    previous_refresh_token_sealed: null,
  })
})

test('two shops that bind one free account at once: one gets it', async () => {
  await held.db.inPlatform((tx) => unbindAuthorizer(tx, appid, tenantId))
  const shops = [await newShop(held), await newShop(held)]
  const bound = await Promise.all(
    shops.map((shop) =>
      held.db.inPlatform((tx, now) =>
        bindAuthorizer(
          tx,
          {
            appid,
            tenantId: shop.tenantId,
            permissionSets: [],
            refreshTokenSealed: null,
            tokenSealed: null,
            tokenExpiresAt: null,
          },
          now,
        ),
      ),
    ),
  )
  expect(bound.filter(Boolean)).toEqual([true])
})

test('a shop has one account; a second is refused until the first grant ends', async () => {
  const bind = () =>
    held.db.inPlatform((tx, now) =>
      bindAuthorizer(
        tx,
        {
          appid: 'wxsecond',
          tenantId,
          permissionSets: [],
          refreshTokenSealed: null,
          tokenSealed: null,
          tokenExpiresAt: null,
        },
        now,
      ),
    )
  await expect(bind()).rejects.toMatchObject({ code: 'wechat-shop-has-account' })
  await held.db.inPlatform((tx, now) => markUnauthorized(tx, appid, now))
  expect(await bind()).toBe(true)
  expect(await row()).toMatchObject({ tenant_id: null })
})

test('a late word of an ended grant does not end a newer one', async () => {
  await held.db.inPlatform((tx, now) => markUnauthorized(tx, appid, new Date(now.getTime() - 60_000)))
  expect(await useToken()).toBe('access-of-r0')
})

test('tokens sealed for one shop do not open for another', async () => {
  const other = await newShop(held)
  await held.sudo`update platform.wechat_authorizers set tenant_id = ${other.tenantId}`
  await expect(useToken()).rejects.toThrow()
})
