import { afterEach, beforeAll, afterAll, expect, test } from 'vitest'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { z } from 'zod'
import { createLemon } from './lemon.ts'
import { lemonEnvironment, readLemonSettings } from './settings.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const settings = readLemonSettings(
  z.object(lemonEnvironment).parse({ LEMON_API_KEY: 'key', LEMON_STORE_ID: '1' }),
)
const checkout = {
  variantId: '310001',
  checkoutId: 'c',
  redirectUrl: 'https://x.example',
  expiresAt: new Date(0),
}
const lemon = () => createLemon(settings)
const calls = {
  openCheckout: () => lemon().openCheckout(checkout),
  readSubscription: () => lemon().readSubscription('1'),
  listSubscriptions: () => lemon().listSubscriptions(1),
  listInvoices: () => lemon().listInvoices('1'),
  changeVariant: () => lemon().changeVariant('1', '310002', true),
  cancel: () => lemon().cancel('1'),
  resume: () => lemon().resume('1'),
}
const bodies = ['<html>502 Bad Gateway</html>', '', '{"data":', 'null', '[]', '{}', '{"data":{"id":1}}']

test.each(Object.entries(calls).flatMap(([name, call]) => bodies.map((body) => [name, body, call] as const)))(
  '%s answered by %s is unavailable, whatever the status',
  async (_, body, call) => {
    for (const status of [200, 500, 502]) {
      server.use(http.all('https://api.lemonsqueezy.com/*', () => new HttpResponse(body, { status })))
      await expect(call()).rejects.toMatchObject({ code: 'provider-unavailable' })
    }
  },
)

test.each(Object.entries(calls))('%s answered by nobody is unavailable', async (_, call) => {
  server.use(http.all('https://api.lemonsqueezy.com/*', () => HttpResponse.error()))
  await expect(call()).rejects.toMatchObject({ code: 'provider-unavailable' })
})
