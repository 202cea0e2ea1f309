import { type Context, Hono } from 'hono'
import { listLiveShops } from '@wanpu/accounts'
import { may } from '@wanpu/kit/may'
import type { MerchantEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { frontView } from './front-view.ts'
import { lostView } from './lost-view.ts'
import { mark } from './mark.ts'
import { pageHeaders } from './page.ts'
import { openPictures } from './pictures.ts'

const forEver = 'public, max-age=31536000, immutable'
const aWhile = 'public, max-age=86400'
const robots = `User-agent: *\nDisallow: /console\nDisallow: /api\nDisallow: /callbacks\n`

/** What everybody sees at the root: the front page, its pictures, the icon, what robots may read. */
export const siteRoutes = ({ db, shopUrl, sandboxUrl }: PlatformServices) => {
  const pictures = openPictures()
  const icon = (c: Context) => c.body(mark, 200, { 'content-type': 'image/svg+xml', 'cache-control': aWhile })
  // Only a demo shows its shops: elsewhere they are their owners' business.
  const shops = async () =>
    sandboxUrl
      ? (await db.inPlatform((tx) => listLiveShops(tx, 4))).map(({ name, slug }) => ({
          name,
          url: shopUrl(slug),
        }))
      : []

  return new Hono<MerchantEnv>()
    .get('/', may('anyone'), async (c) => {
      const shown = await frontView({ pictures, shops: await shops() })
      return c.body(String(shown), 200, {
        ...pageHeaders,
        'cache-control': sandboxUrl ? 'no-cache' : 'public, max-age=60',
      })
    })
    .get('/site/:name', may('anyone'), async (c) => {
      const found = pictures.find(({ path }) => path === c.req.path)
      if (!found) return lost(c)
      return c.body(new Uint8Array(found.bytes), 200, {
        'content-type': 'image/webp',
        'cache-control': forEver,
      })
    })
    .get('/favicon.svg', may('anyone'), icon)
    .get('/favicon.ico', may('anyone'), icon)
    .get('/robots.txt', may('anyone'), (c) => c.text(robots, 200, { 'cache-control': aWhile }))
}

/** The page for an address that leads nowhere. */
export const lost = async (c: Context) => c.body(String(await lostView()), 404, { ...pageHeaders })
