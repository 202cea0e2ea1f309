import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import type { ShopEnv, ShopServices } from '#request'
import { browserOf, readBrowser } from './browser-cookie.ts'
import { signInExpired, ticketInvalid } from './failures.ts'
import { finishWechatSignIn, startWechatSignIn } from './flows.ts'
import { oauthAnswer, signInStart, ticketQuery } from './inputs.ts'
import { signInPage } from './page.ts'
import { rotateSession, shopCookie } from './sessions.ts'
import { redeemTicket } from './tickets.ts'

interface RootEnv {
  Variables: { services: ShopServices }
}

/** Mounted at `/oauth` of the root host: WeChat sends every shop's shoppers here. */
export const oauthRoutes = new Hono<RootEnv>().get('/wechat', may('anyone'), async (c) => {
  try {
    const answer = oauthAnswer.safeParse(c.req.query())
    if (!answer.success) throw signInExpired()
    c.header('cache-control', 'no-store')
    c.header('referrer-policy', 'no-referrer')
    return c.redirect(await finishWechatSignIn(c.var.services, answer.data))
  } catch (error) {
    return signInPage(error, c)
  }
})

/** Mounted at `/session` of a shop's host. */
export const sessionRoutes = new Hono<ShopEnv>()
  .get('/', may('anyone'), async (c) => {
    const { services, inShop } = c.var
    try {
      const query = ticketQuery.safeParse(c.req.query())
      if (!query.success) throw ticketInvalid()
      const browser = readBrowser(c, services.rootUrl)
      const { token, returnTo } = await inShop(async (ctx) => {
        const taken = await redeemTicket(ctx, query.data.ticket, browser)
        const opened = await rotateSession(ctx, shopCookie(c).read(c), taken.memberId, { inWechat: true })
        return { token: opened, returnTo: taken.returnTo }
      })
      shopCookie(c).write(c, token)
      c.header('cache-control', 'no-store')
      return c.redirect(returnTo)
    } catch (error) {
      return signInPage(error, c, '/')
    }
  })
  .get('/wechat', may('anyone'), async (c) => {
    const { services, tenant } = c.var
    try {
      const { to } = signInStart.parse(c.req.query())
      const browser = browserOf(c, services.rootUrl)
      c.header('cache-control', 'no-store')
      return c.redirect(await startWechatSignIn(services, tenant.id, browser, to))
    } catch (error) {
      return signInPage(error, c, '/')
    }
  })
