import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type Realm, sessionCookie } from './index.ts'

const written = async (realm: Realm, rootUrl: string) => {
  const cookie = sessionCookie(realm, rootUrl)
  const app = new Hono()
    .get('/in', (c) => {
      cookie.write(c, 'value')
      return c.body(null)
    })
    .get('/out', (c) => {
      cookie.clear(c)
      return c.body(null)
    })
    .get('/read', (c) => c.text(cookie.read(c)))
  const of = async (path: string, headers = {}) => app.request(path, { headers })
  return {
    set: (await of('/in')).headers.get('set-cookie'),
    cleared: (await of('/out')).headers.get('set-cookie'),
    of,
  }
}

test.each(['merchant', 'staff', 'shop'] as const)(
  'the cookie of %s holds for its host alone',
  async (realm) => {
    const { set, cleared, of } = await written(realm, 'https://wanpu.example')
    expect(set).toMatch(
      new RegExp(`^__Host-wanpu-${realm}=value; Max-Age=\\d+; Path=/; HttpOnly; Secure; SameSite=Lax$`),
    )
    expect(cleared).toContain(`__Host-wanpu-${realm}=; Max-Age=0; Path=/`)
    expect(
      await (await of('/read', { cookie: `wanpu-${realm}=plain; __Host-wanpu-${realm}=real` })).text(),
    ).toBe('real')
  },
)

test('on http the name has no prefix and the cookie no Secure', async () => {
  const { set, of } = await written('shop', 'http://localhost:3000')
  expect(set).toMatch(/^wanpu-shop=value; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(await (await of('/read')).text()).toBe('')
})
