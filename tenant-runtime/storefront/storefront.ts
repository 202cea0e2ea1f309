import { type Context, Hono } from 'hono'
import { readClientAssets } from './assets.ts'
import type { StorefrontEnv, StorefrontServices } from './env.ts'
import { type BufferedPage, createPageBuffer } from './page/buffer.ts'

export type { StorefrontEnv } from './env.ts'

/** A shop's pages. `find` is the fast way past everything: a page as it was last sent. */
export interface Storefront {
  app: Hono<StorefrontEnv>
  /** `target` is path and query as they came. */
  find: (tenantId: string, target: string) => BufferedPage | undefined
  drop: (tenantId: string) => void
  dropAll: () => void
  /** The page that says what went wrong and offers a way on. */
  failed: (c: Context, error: unknown) => Response | Promise<Response>
  /** No shop has this address. */
  absent: (c: Context) => Response | Promise<Response>
  /** The shop is not open: 店铺休息中, or not opened yet. */
  closed: (c: Context, state: 'resting' | 'unseen') => Response | Promise<Response>
  /** A built script, or null. */
  asset: (path: string, encodings: string | undefined) => Response | null
}

export const createStorefront = (services: StorefrontServices): Storefront => {
  const assets = readClientAssets()
  const buffer = createPageBuffer(64 * 1024 * 1024)
  const app = new Hono<StorefrontEnv>()

  return {
    app,
    find: (tenantId, target) => buffer.find(tenantId, target, services.clock()),
    drop: buffer.drop,
    dropAll: buffer.dropAll,
    failed: (c) => c.text('failed', 500),
    absent: (c) => c.text('absent', 404),
    closed: (c, state) => c.text(state, 503),
    asset: assets.answer,
  }
}
