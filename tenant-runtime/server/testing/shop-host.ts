import { newId } from '@wanpu/kit/ids'
import { createLog } from '@wanpu/kit/log'
import type { TestDatabase } from '@wanpu/migrations/testing/database'
import { createStorefront } from '@wanpu/storefront'
import { createShopApp, createTenantLookup } from '../index.ts'
import type { RuntimeServices } from '../services.ts'

export const pepper = 'pepper'

/** The shops' hosts (`http://{slug}.test`) over a test's database, to be asked by host and path. */
export const shopHosts = (held: TestDatabase) => {
  const services = {
    db: held.db,
    log: createLog('silent', 'test'),
    clock: () => Date.now(),
    rootUrl: 'http://test',
    mediaUrl: 'http://media.test',
    jssdkUrl: 'http://sandbox.test/jweixin.js',
    sandboxUrl: null,
    shopUrl: (slug: string) => `http://${slug}.test`,
    pepper,
  } as unknown as RuntimeServices
  const assets = { address: () => '/x.js', imports: () => [], answer: () => null, version: 'test' }
  const storefront = createStorefront(services, assets)
  const app = createShopApp({ services, storefront, lookup: createTenantLookup(held.db) })
  return (host: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.fetch(new Request(`http://${host}${path}`, { method, headers: { host, ...headers } }), {
      requestId: newId(),
      ip: '127.0.0.1',
    })
}
