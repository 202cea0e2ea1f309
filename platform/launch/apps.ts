import type { Hono } from 'hono'
import { createMediaApp } from '@wanpu/commerce/media'
import { createPlatformApp, createStaffApp } from '@wanpu/platform-server'
import { createMerchantApp, createShopApp, createTenantLookup } from '@wanpu/runtime-server'
import { createStorefront, type Storefront } from '@wanpu/storefront'
import type { Services } from './services.ts'
import type { Place } from './web/places.ts'

/** The apps of the web process by where they are mounted; the consoles are files and not among them. */
export type Apps = Record<Exclude<Place, 'console' | 'staffConsole'>, Pick<Hono, 'routes'> & { fetch: Fetch }>
type Fetch = (request: Request, env: { requestId: string; ip: string }) => Response | Promise<Response>

export const createApps = (
  services: Services,
  storefront: Storefront = createStorefront(services),
): Apps => ({
  site: createPlatformApp(services),
  staff: createStaffApp(services),
  merchant: createMerchantApp(services),
  shop: createShopApp({ services, storefront, lookup: createTenantLookup(services.db) }),
  media: createMediaApp(services.files),
})
