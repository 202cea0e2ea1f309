import { memberOf } from '@wanpu/commerce/members'
import { describeMyOrder, listMyOrders, shopperListQuery } from '@wanpu/commerce/orders'
import { isId } from '@wanpu/kit/ids'
import { may } from '@wanpu/kit/may'
import { notFound } from '@wanpu/kit/problem'
import { Hono } from 'hono'
import type { StorefrontEnv } from '../env.ts'
import { shownShopIn } from '../page/read.ts'
import type { Site } from '../page/site.ts'
import { orderCss, orderListCss } from './css.ts'
import { orderView } from './detail-view.ts'
import { orderListView } from './list-view.ts'
import { words } from './words.ts'

/** One's orders; who has not said who they are is asked first. */
export const orderPages = (site: Site) =>
  new Hono<StorefrontEnv>()
    .get('/orders', may('anyone'), async (c) => {
      const query = readAsked(c.req.query())
      const { shop, listed } = await c.var.inShop(async (ctx) => ({
        shop: await shownShopIn(ctx.tx),
        listed: await listMyOrders(ctx, query),
      }))
      return site.forOne(c, {
        shop,
        title: words.title,
        css: [orderListCss],
        scripts: ['orders'],
        state: { isInWechat: c.var.isInWechat },
        main: (ctx) => orderListView(ctx, listed, query.tab),
      })
    })
    .get('/orders/:id', may('anyone'), async (c) => {
      // Asked before the order is looked for: a stranger learns nothing of it.
      memberOf(c.var.actor)
      const id = c.req.param('id')
      if (!isId(id)) throw notFound()
      const { shop, order } = await c.var.inShop(async (ctx) => ({
        shop: await shownShopIn(ctx.tx),
        order: await describeMyOrder(ctx, id),
      }))
      return site.forOne(c, {
        shop,
        title: order.word,
        css: [orderCss],
        scripts: ['orders'],
        state: { isInWechat: c.var.isInWechat },
        main: (ctx) => orderView(ctx, order),
      })
    })

/** What the address asks for; what is old or mistyped in it is left out instead of refused. */
const readAsked = ({ tab, cursor }: Record<string, string>) =>
  shopperListQuery.safeParse({ tab, cursor }).data ?? shopperListQuery.safeParse({ tab }).data ?? {}
