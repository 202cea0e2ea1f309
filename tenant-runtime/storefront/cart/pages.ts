import { describeCart } from '@wanpu/commerce/cart'
import { may } from '@wanpu/kit/may'
import { Hono } from 'hono'
import type { StorefrontEnv } from '../env.ts'
import { shownShopIn } from '../page/read.ts'
import type { Site } from '../page/site.ts'
import { cartCss } from './css.ts'
import { cartView } from './view.ts'
import { words } from './words.ts'

export const cartPages = (site: Site) =>
  new Hono<StorefrontEnv>().get('/cart', may('anyone'), async (c) => {
    const { shop, cart } = await c.var.inShop(async (ctx) => ({
      shop: await shownShopIn(ctx.tx),
      cart: await describeCart(ctx),
    }))
    return site.forOne(c, {
      shop,
      title: words.title,
      kind: 'tabs',
      here: '/cart',
      css: [cartCss],
      scripts: ['cart'],
      main: (ctx) => cartView(ctx, cart),
    })
  })
