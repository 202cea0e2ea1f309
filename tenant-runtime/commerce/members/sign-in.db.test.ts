import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { hashToken } from '@wanpu/kit/secrets'
import { wechatAuthorizers } from '@wanpu/migrations/schema'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import type { ShopServices } from '#request'
import { memberRoutes, oauthRoutes, sessionRoutes } from './index.ts'
import { memberOfWechat } from './tickets.ts'
import { browserAt, testServices } from './testing/app.ts'
import { cartOf, newMember, newPhone, newSku, putInCart } from './testing/people.ts'

const held = testDatabase()

const shopWithWechat = async () => {
  const shop = await newShop(held)
  const appid = `wx${shop.slug}`
  await held.db.inPlatform((tx) =>
    tx.insert(wechatAuthorizers).values({ appid, tenantId: shop.tenantId, state: 'authorized' }),
  )
  return { shop, appid }
}
const visit = (services: ShopServices, shop: TestShop) =>
  browserAt(services, shop, (app) => app.route('/session', sessionRoutes).route('/api', memberRoutes))

/** What WeChat sends to the root host after the browser was sent to it. */
const atRoot = async (services: ShopServices, query: Record<string, string>) =>
  new Hono<{ Variables: { services: ShopServices } }>()
    .use(async (c, next) => {
      c.set('services', services)
      await next()
    })
    .route('/oauth', oauthRoutes)
    .request(`/oauth/wechat?${new URLSearchParams(query).toString()}`)

const begin = async (browser: ReturnType<typeof visit>, to = '/products/1') => {
  const sent = await browser.ask(`/session/wechat?to=${encodeURIComponent(to)}`)
  return new URL(sent.headers.get('location')!)
}
const whoami = async (browser: ReturnType<typeof visit>) => (await browser.ask('/api/me')).json.member

/** Goes to WeChat and back to the shop's door; answers the address with the ticket. */
const comeBack = async (services: ShopServices, browser: ReturnType<typeof visit>, code: string) => {
  const to = await begin(browser)
  const state = to.searchParams.get('state')!
  const answer = await atRoot(services, { code, state, appid: to.searchParams.get('appid')! })
  return new URL(answer.headers.get('location')!)
}

test('a shopper goes to WeChat, comes back signed in, and is the same member next time', async () => {
  const { shop, appid } = await shopWithWechat()
  const { services, people } = testServices(held)
  people.set('code-1', { openid: 'o-1' })
  const browser = visit(services, shop)

  const to = await begin(browser)
  expect(to.href).toMatch(
    new RegExp(
      `^https://open.weixin.qq.com/connect/oauth2/authorize\\?appid=${appid}&redirect_uri=http%3A%2F%2Flocalhost%2Foauth%2Fwechat&response_type=code&scope=snsapi_base&state=`,
    ),
  )
  const state = to.searchParams.get('state')!
  const [stored] = await held.sudo`select * from platform.oauth_states where id = ${hashToken(state)}`
  expect(stored).toMatchObject({
    tenant_id: shop.tenantId,
    browser: hashToken(browser.cookies.get('wanpu-browser')!),
  })

  const answer = await atRoot(services, { code: 'code-1', state, appid })
  const back = new URL(answer.headers.get('location')!)
  expect(back.origin).toBe(`http://${shop.slug}.localhost`)
  const arrived = await browser.ask(back.pathname + back.search)
  expect(arrived).toMatchObject({ status: 302 })
  expect(arrived.headers.get('location')).toBe('/products/1')

  const first = await whoami(browser)
  expect(first).toMatchObject({ hasWechat: true, isGuest: false, phone: null })

  const later = visit(services, shop)
  const again = await comeBack(services, later, 'code-1')
  await later.ask(again.pathname + again.search)
  expect((await whoami(later)).id).toBe(first.id)
})

test('a person seen twelve times at once for the first time is one member', async () => {
  const shop = await newShop(held)
  await Promise.all(Array.from({ length: 12 }, () => newMember(shop)))
  const seen = await Promise.all(
    Array.from({ length: 12 }, () => shop.run((ctx) => memberOfWechat(ctx, 'wx1', 'o-twin'))),
  )
  expect(new Set(seen).size).toBe(1)
})

test('a state answers once, and none without a state of ours', async () => {
  const { shop, appid } = await shopWithWechat()
  const { services, people } = testServices(held)
  people.set('code-1', { openid: 'o-2' })
  const state = (await begin(visit(services, shop))).searchParams.get('state')!

  const answers = await Promise.all([1, 2, 3].map(() => atRoot(services, { code: 'code-1', state, appid })))
  expect(answers.filter((answer) => answer.status === 302)).toHaveLength(1)
  expect(answers.filter((answer) => answer.status === 410)).toHaveLength(2)
  expect((await atRoot(services, { code: 'code-1', state: 'made-up', appid })).status).toBe(410)
  expect((await atRoot(services, {})).status).toBe(410)
})

test('an expired state is refused', async () => {
  const { shop, appid } = await shopWithWechat()
  const { services, people } = testServices(held)
  people.set('code-1', { openid: 'o-3' })
  const state = (await begin(visit(services, shop))).searchParams.get('state')!
  await held.sudo`update platform.oauth_states set expires_at = now() - interval '1 second' where id = ${hashToken(state)}`
  expect((await atRoot(services, { code: 'code-1', state, appid })).status).toBe(410)
})

test('an answer for another account, without a code, or of a snapshot user makes no member', async () => {
  const { shop, appid } = await shopWithWechat()
  const { services, people } = testServices(held)
  people.set('code-1', { openid: 'o-4' }).set('snapshot', { openid: 'o-virtual', is_snapshotuser: 1 })
  const stateOf = async () => (await begin(visit(services, shop))).searchParams.get('state')!

  const foreign = await atRoot(services, { code: 'code-1', state: await stateOf(), appid: 'wxother' })
  expect(foreign.status).toBe(403)
  const refused = await atRoot(services, { state: await stateOf() })
  expect(await refused.text()).toContain('未完成授权')
  const snapshot = await atRoot(services, { code: 'snapshot', state: await stateOf(), appid })
  expect(await snapshot.text()).toContain('使用完整服务')
  expect(snapshot.headers.get('content-security-policy')).toContain("default-src 'none'")
  const [{ n }] =
    (await held.sudo`select count(*)::int n from shop.members where tenant_id = ${shop.tenantId}`) as never as [
      { n: number },
    ]
  expect(n).toBe(0)
})

test('a ticket opens one session, in the browser that began, in its shop, for a minute', async () => {
  const [{ shop }, { shop: other }] = [await shopWithWechat(), await shopWithWechat()]
  const { services, people } = testServices(held)
  people.set('code-1', { openid: 'o-5' })
  const browser = visit(services, shop)
  const back = await comeBack(services, browser, 'code-1')
  const ticketPath = back.pathname + back.search

  const stranger = visit(services, shop)
  expect((await stranger.ask(ticketPath)).status).toBe(403)
  stranger.cookies.set('wanpu-browser', 'guessed')
  expect((await stranger.ask(ticketPath)).status).toBe(403)
  const elsewhere = visit(services, other)
  elsewhere.cookies.set('wanpu-browser', browser.cookies.get('wanpu-browser')!)
  expect((await elsewhere.ask(ticketPath)).status).toBe(403)
  expect(await whoami(elsewhere)).toBeNull()

  const tries = await Promise.all([browser.ask(ticketPath), browser.ask(ticketPath), browser.ask(ticketPath)])
  expect(tries.filter((one) => one.status === 302)).toHaveLength(1)
  expect(tries.filter((one) => one.status === 403)).toHaveLength(2)

  const late = await comeBack(services, browser, 'code-1')
  await held.sudo`update shop.session_tickets set expires_at = now() - interval '1 second' where tenant_id = ${shop.tenantId}`
  expect((await browser.ask(late.pathname + late.search)).text).toContain('登录已失效')
})

test('a guest’s cart comes along into WeChat, a known member’s stays theirs', async () => {
  const { shop } = await shopWithWechat()
  const { services, people, sent } = testServices(held)
  people.set('code-1', { openid: 'o-6' })
  const sku = await newSku(shop)
  const browser = visit(services, shop)
  const phone = newPhone()

  const first = await comeBack(services, browser, 'code-1')
  await browser.ask(first.pathname + first.search)
  const inWechat = (await whoami(browser)).id

  const plain = visit(services, shop)
  await plain.ask('/api/phone-codes', { method: 'POST', body: { phone } })
  await plain.ask('/api/phone-proofs', { method: 'POST', body: { phone, code: sent[0]!.code } })
  const known = (await whoami(plain)).id
  await putInCart(shop, known, { [sku]: 2 })
  const switched = await comeBack(services, plain, 'code-1')
  await plain.ask(switched.pathname + switched.search)
  expect((await whoami(plain)).id).toBe(inWechat)
  expect(await cartOf(shop, known)).toEqual({ [sku]: 2 })

  const guestBrowser = visit(services, shop)
  const guest = await newMember(shop)
  await putInCart(shop, guest, { [sku]: 5 })
  guestBrowser.cookies.set('wanpu-shop', await sessionOf(shop, guest))
  const merged = await comeBack(services, guestBrowser, 'code-1')
  await guestBrowser.ask(merged.pathname + merged.search)
  expect(await cartOf(shop, inWechat)).toEqual({ [sku]: 5 })
})

test('the member in WeChat finds the orders of the phone once they prove it, under a new session', async () => {
  const { shop } = await shopWithWechat()
  const { services, people, sent } = testServices(held)
  people.set('code-1', { openid: 'o-7' })
  const phone = newPhone()
  const holder = await newMember(shop, { phone })
  const browser = visit(services, shop)
  const back = await comeBack(services, browser, 'code-1')
  await browser.ask(back.pathname + back.search)
  const before = browser.cookies.get('wanpu-shop')!

  expect((await browser.ask('/api/phone-codes', { method: 'POST', body: { phone } })).status).toBe(202)
  const wrong = await browser.ask('/api/phone-proofs', {
    method: 'POST',
    body: { phone, code: other(sent[0]!.code) },
  })
  expect(wrong).toMatchObject({ status: 422, json: { code: 'phone-code-wrong' } })
  const proven = await browser.ask('/api/phone-proofs', {
    method: 'POST',
    body: { phone, code: sent[0]!.code },
  })
  expect(proven.json.member).toMatchObject({
    id: holder,
    hasWechat: true,
    phone: `139****${phone.slice(-4)}`,
  })

  const after = browser.cookies.get('wanpu-shop')!
  expect(after).not.toBe(before)
  const sessions =
    await held.sudo`select key from shop.shopper_sessions where member_id = ${holder} and in_wechat`
  expect(sessions.map((row) => row['key'])).toEqual([hashToken(after)])
  const twice = await browser.ask('/api/phone-proofs', {
    method: 'POST',
    body: { phone, code: sent[0]!.code },
  })
  expect(twice.status).toBe(422)
})

test('five wrong codes and the right one no longer helps; a code of another shop never does', async () => {
  const [shop, neighbour] = [await newShop(held), await newShop(held)]
  const { services, sent } = testServices(held)
  const [browser, elsewhere] = [visit(services, shop), visit(services, neighbour)]
  const phone = newPhone()
  await browser.ask('/api/phone-codes', { method: 'POST', body: { phone } })
  const code = sent[0]!.code
  expect((await elsewhere.ask('/api/phone-proofs', { method: 'POST', body: { phone, code } })).status).toBe(
    422,
  )
  for (let i = 0; i < 5; i++)
    await browser.ask('/api/phone-proofs', { method: 'POST', body: { phone, code: other(code) } })
  expect((await browser.ask('/api/phone-proofs', { method: 'POST', body: { phone, code } })).status).toBe(422)
  expect(await whoami(browser)).toBeNull()
})

test('signing out ends the session, not only the cookie', async () => {
  const shop = await newShop(held)
  const { services } = testServices(held)
  const browser = visit(services, shop)
  const token = await sessionOf(shop, await newMember(shop))
  browser.cookies.set('wanpu-shop', token)
  expect(await whoami(browser)).toMatchObject({ isGuest: true })
  expect((await browser.ask('/api/session', { method: 'DELETE' })).status).toBe(204)
  expect(browser.cookies.has('wanpu-shop')).toBe(false)
  browser.cookies.set('wanpu-shop', token)
  expect(await whoami(browser)).toBeNull()
})

test('addresses need a session, and another member’s is not found', async () => {
  const shop = await newShop(held)
  const { services } = testServices(held)
  const browser = visit(services, shop)
  const body = { name: '林晓', phone: '13800138000', regionCode: '440305', detail: '科技园 1 号' }
  expect((await browser.ask('/api/addresses')).status).toBe(401)
  expect((await browser.ask('/api/addresses', { method: 'POST', body })).status).toBe(401)

  browser.cookies.set('wanpu-shop', await sessionOf(shop, await newMember(shop)))
  const { status, json } = await browser.ask('/api/addresses', { method: 'POST', body })
  expect(status).toBe(201)
  expect((await browser.ask('/api/addresses')).json).toEqual({ addresses: [json] })

  browser.cookies.set('wanpu-shop', await sessionOf(shop, await newMember(shop)))
  const path = `/api/addresses/${json.id}`
  expect((await browser.ask(path, { method: 'PUT', body })).status).toBe(404)
  expect((await browser.ask(path, { method: 'DELETE' })).status).toBe(404)
})

test('a phone that is none and unknown keys are refused by pointer', async () => {
  const { services } = testServices(held)
  const browser = visit(services, await newShop(held))
  const answer = await browser.ask('/api/phone-codes', {
    method: 'POST',
    body: { phone: '12345678901', admin: true },
  })
  expect(answer.json).toMatchObject({ status: 422, errors: [{ pointer: '/phone' }, { pointer: '/admin' }] })
})

const other = (code: string) => (code === '000000' ? '000001' : '000000')

const sessionOf = async (shop: TestShop, memberId: string) => {
  const { shopperSessions } = await import('@wanpu/sessions')
  return shop.run(({ tx }) => shopperSessions(tx).create({ memberId, inWechat: false }))
}
