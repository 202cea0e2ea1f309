import { Hono } from 'hono'
import { answerProblem, unauthenticated } from '@wanpu/kit/problem'
import { type Actor, shopDoor } from '@wanpu/migrations'
import type { TestDatabase, TestShop } from '@wanpu/migrations/testing/database'
import { shopperSessions } from '@wanpu/sessions'
import { createOauth } from '@wanpu/wechat/account/oauth'
import type { ShopEnv, ShopServices } from '#request'
import { shopCookie } from '../sessions.ts'

/** Services whose SMS end up in `sent`, and whose WeChat knows the codes in `people`. */
export const testServices = (held: TestDatabase) => {
  const sent: { phone: string; code: string }[] = []
  const people = new Map<string, { openid: string; is_snapshotuser?: number }>()
  const api = (async ({
    query,
    answer,
  }: {
    query: { code: string }
    answer: { parse: (said: unknown) => unknown }
  }) => answer.parse({ access_token: 't', scope: 'snsapi_base', ...people.get(query.code) })) as never
  const settings = { openUrl: 'https://open.weixin.qq.com', component: { appid: 'wxcomponent' } }
  const services = {
    db: held.db,
    wechat: {
      oauth: createOauth(
        api,
        settings as never,
        { withComponentToken: (call: (token: string) => unknown) => call('c') } as never,
      ),
    },
    sendCode: async (phone: string, code: string) => void sent.push({ phone, code }),
    rootUrl: 'http://localhost',
    mediaUrl: 'http://media.localhost',
    shopUrl: (slug: string) => `http://${slug}.localhost`,
    pepper: 'pepper',
  } as unknown as ShopServices
  return { services, sent, people }
}

/** A browser at one shop: keeps its cookies, sends JSON. */
export const browserAt = (services: ShopServices, shop: TestShop, mount: (app: Hono<ShopEnv>) => void) => {
  const app = new Hono<ShopEnv>()
  app.onError(answerProblem)
  app.use(async (c, next) => {
    c.set('services', services)
    c.set('tenant', { id: shop.tenantId, slug: shop.slug } as never)
    c.set('ip', '127.0.0.1')
    const anyone = shopDoor(services.db, shop.tenantId, { kind: 'guest', id: null })
    const token = shopCookie(c).read(c)
    const session = token ? await anyone(({ tx }) => shopperSessions(tx).read(token)) : null
    const actor: Actor = session ? { kind: 'member', id: session.memberId } : { kind: 'guest', id: null }
    c.set('actor', actor)
    c.set('inShop', shopDoor(services.db, shop.tenantId, actor))
    c.set('decide', async () => {
      if (!session) throw unauthenticated()
    })
    await next()
  })
  mount(app)

  const cookies = new Map<string, string>()
  const ask = async (path: string, { method = 'GET', body }: { method?: string; body?: unknown } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.request(path, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]!.split('=')
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json')
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : null }
  }
  return { ask, cookies }
}
