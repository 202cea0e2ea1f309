import { type Context, Hono } from 'hono'
import { type ClientAssets, readClientAssets } from './assets.ts'
import { cartPages } from './cart/pages.ts'
import { catalogPages } from './catalog/pages.ts'
import { checkoutPages } from './checkout/pages.ts'
import type { StorefrontEnv, StorefrontServices } from './env.ts'
import { draftPages, homePages } from './home/pages.ts'
import { memberPages } from './members/pages.ts'
import { createNotices } from './notices/notices.ts'
import { orderPages } from './orders/pages.ts'
import { type BufferedPage, createPageBuffer } from './page/buffer.ts'
import { bufferKey } from './page/buffer-key.ts'
import { createDraw } from './page/draw.ts'
import { createSite } from './page/site.ts'

export type { StorefrontEnv } from './env.ts'

type C = Context<StorefrontEnv>

/** A shop's pages. `find` is the fast way past everything: a page as it was last sent. */
export interface Storefront {
  app: Hono<StorefrontEnv>
  /** `target` is path and query as they came. */
  find: (tenantId: string, target: string) => BufferedPage | undefined
  drop: (tenantId: string) => void
  dropAll: () => void
  /** The page that says what went wrong and offers a way on. */
  failed: (c: C, error: unknown) => Response | Promise<Response>
  /** No shop has this address. */
  absent: (c: C) => Response | Promise<Response>
  /** The shop is not open: 店铺休息中, or not opened yet. */
  closed: (c: C, state: 'resting' | 'unseen') => Response | Promise<Response>
  /** A draft as it would look, for whoever was given its link. */
  draft: (c: C, page: { title: string; doc: unknown }) => Promise<Response>
  /** A built script, or null. */
  asset: (path: string, encodings: string | undefined) => Response | null
}

const bufferBytes = 64 * 1024 * 1024

export const createStorefront = (
  services: StorefrontServices,
  assets: ClientAssets = readClientAssets(),
): Storefront => {
  const buffer = createPageBuffer(bufferBytes)
  const draw = createDraw(services, assets)
  const site = createSite({ services, draw, buffer })
  const app = new Hono<StorefrontEnv>()
  for (const pages of [homePages, catalogPages, cartPages, checkoutPages, orderPages, memberPages]) {
    app.route('/', pages(site))
  }

  return {
    app,
    find: (tenantId, target) => {
      const key = bufferKey(target)
      return key === null ? undefined : buffer.find(tenantId, key, services.clock())
    },
    drop: buffer.drop,
    dropAll: buffer.dropAll,
    ...createNotices(services, draw),
    draft: draftPages(site),
    asset: assets.answer,
  }
}
