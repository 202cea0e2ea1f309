import { describeMe, localPath, memberIdOf, myAddresses } from '@wanpu/commerce/members'
import { countMyOrders } from '@wanpu/commerce/orders'
import { may } from '@wanpu/kit/may'
import { Hono } from 'hono'
import { html } from 'hono/html'
import type { StorefrontEnv } from '../env.ts'
import { blank } from '../notices/blank.ts'
import { confirmSheet } from '../page/confirm-sheet.ts'
import { shownShopIn } from '../page/read.ts'
import type { Site } from '../page/site.ts'
import { addressList, addressSheet } from './address-view.ts'
import { addressesCss, loginCss, meCss } from './css.ts'
import { meView } from './me-view.ts'
import { phoneView } from './phone-view.ts'
import { words } from './words.ts'

/** The pages about oneself. */
export const memberPages = (site: Site) =>
  new Hono<StorefrontEnv>()
    .get('/me', may('anyone'), async (c) => {
      const parts = await c.var.inShop(async (ctx) => ({
        shop: await shownShopIn(ctx.tx),
        me: await describeMe(ctx),
        counts: memberIdOf(ctx.actor) ? await countMyOrders(ctx) : null,
      }))
      return site.forOne(c, {
        shop: parts.shop,
        title: words.me.title,
        kind: 'tabs',
        here: '/me',
        css: [meCss],
        scripts: ['me'],
        main: () => meView(parts),
      })
    })
    .get('/login', may('anyone'), async (c) => {
      const to = localPath(c.req.query('to') ?? '/me')
      const { shop, me } = await c.var.inShop(async (ctx) => ({
        shop: await shownShopIn(ctx.tx),
        me: await describeMe(ctx),
      }))
      if (me?.phone) return c.redirect(to)

      const [title, text] = me?.hasWechat
        ? [words.login.bindTitle, words.login.bindText]
        : [words.login.title, words.login.text]
      return site.forOne(c, {
        shop,
        title,
        css: [loginCss],
        scripts: ['login'],
        state: { to },
        main: () => html`<section class="login"><h1>${title}</h1><p>${text}</p>${phoneView()}</section>`,
      })
    })
    .get('/addresses', may('anyone'), async (c) => {
      const { shop, addresses } = await c.var.inShop(async (ctx) => ({
        shop: await shownShopIn(ctx.tx),
        addresses: await myAddresses(ctx),
      }))
      return site.forOne(c, {
        shop,
        title: words.addresses.title,
        css: [addressesCss],
        scripts: ['addresses'],
        main: () =>
          html`<h1 class="page-title mine-title">${words.addresses.title}</h1><div class="mine"><div id="addresses">${addresses.length > 0 ? html`<div class="card">${addressList(addresses, { chooses: false })}</div>` : blank({ icon: 'pin', ...words.addresses.empty, ways: [], isHeading: false })}</div><button class="btn btn-main btn-wide" type="button" data-add>${words.addresses.add}</button></div>${addressSheet()}${confirmSheet({ id: 'ask-remove', title: words.addresses.removeAsk, text: '', yes: words.addresses.remove, no: words.addresses.keep })}`,
      })
    })
