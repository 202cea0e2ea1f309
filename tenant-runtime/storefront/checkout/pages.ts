import { previewOrder } from '@wanpu/commerce/checkout'
import { memberIdOf, memberOf, myAddresses } from '@wanpu/commerce/members'
import { describePayment } from '@wanpu/commerce/payments'
import { isId } from '@wanpu/kit/ids'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { Hono } from 'hono'
import type { StorefrontEnv } from '../env.ts'
import { shownShopIn } from '../page/read.ts'
import type { Site } from '../page/site.ts'
import { readAsked } from './asked.ts'
import { checkoutCss, payCss } from './css.ts'
import { payView } from './pay-view.ts'
import { checkoutView } from './view.ts'
import { words } from './words.ts'

/** From wanting to having paid. */
export const checkoutPages = (site: Site) =>
  new Hono<StorefrontEnv>()
    .get('/checkout', may('anyone'), async (c) => {
      const { source, courierCode, addressId } = readAsked(c.req.query())
      const parts = await c.var.inShop(async (ctx) => {
        const addresses = memberIdOf(ctx.actor) ? await myAddresses(ctx) : []
        // An address that is gone gives way to the default one.
        const chosen = addresses.find(({ id }) => id === addressId)
        const preview = await previewOrder(ctx, {
          ...source,
          ...(chosen && { addressId: chosen.id }),
          ...(courierCode && { courierCode }),
        })
        return { shop: await shownShopIn(ctx.tx), addresses, preview }
      })
      return site.forOne(c, {
        shop: parts.shop,
        title: words.title,
        css: [checkoutCss],
        scripts: ['checkout'],
        state: { source, isInWechat: c.var.isInWechat },
        main: (ctx) => checkoutView(ctx, parts),
      })
    })
    .get('/pay/:id', may('anyone'), async (c) => {
      memberOf(c.var.actor)
      const id = c.req.param('id')
      if (!isId(id)) throw notFound()
      const { shop, payment } = await c.var.inShop(async (ctx) => ({
        shop: await shownShopIn(ctx.tx),
        payment: await describePayment(ctx, id),
      }))
      const { orderId, method } = payment
      return site.forOne(c, {
        shop,
        title: words.pay.title,
        css: [payCss],
        scripts: ['pay'],
        state: { id, orderId, method, isInWechat: c.var.isInWechat },
        pays: true,
        main: () => payView(payment, c.var.isInWechat),
      })
    })
