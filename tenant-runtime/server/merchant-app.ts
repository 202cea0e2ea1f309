import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { findMembership, roleMay } from '@wanpu/accounts'
import { orderCallbackRoutes } from '@wanpu/commerce/orders'
import { oauthRoutes } from '@wanpu/commerce/members'
import { paymentCallbackRoutes } from '@wanpu/commerce/payments'
import { isId } from '@wanpu/kit/ids'
import { declaredRoutes } from '@wanpu/kit/may'
import { ownOrigin } from '@wanpu/kit/own-origin'
import { forbidden, notFound, unauthenticated } from '@wanpu/kit/problem'
import { merchantSessions, sessionCookie } from '@wanpu/sessions'
import { merchantRoutes } from './merchant-routes.ts'
import { type RuntimeEnv, answerFailure, bind, withServices } from './request.ts'
import type { RuntimeServices } from './services.ts'

/** The runtime on the root host: merchants' API of each shop, callbacks of payment and couriers, web authorization. */
export const createMerchantApp = (services: RuntimeServices) => {
  const app = new Hono<RuntimeEnv>()
  app.onError(answerFailure)
  app.notFound((c) => answerFailure(notFound(), c))
  app.use(withServices(services))
  app.use('/api/shop/*', ownOrigin(services.rootUrl.startsWith('https:') ? 'https' : 'http'))
  app.use('/api/shop/:shopId/*', memberOfShop(services))
  app.route('/api/shop/:shopId', merchantRoutes)
  app.route('/', paymentCallbackRoutes)
  app.route('/', orderCallbackRoutes)
  app.route('/oauth', oauthRoutes)
  declaredRoutes(app)
  return app
}

/** Session → membership; a shop one has no place in is not found. The route's own permission is decided after that. */
const memberOfShop = (services: RuntimeServices) => {
  const cookie = sessionCookie('merchant', services.rootUrl)

  return createMiddleware<RuntimeEnv>(async (c, next) => {
    const token = cookie.read(c)
    const shopId = c.req.param('shopId') ?? ''
    const { session, membership } = await services.db.inPlatform(async (tx) => {
      const found = token ? await merchantSessions(tx).read(token) : null
      return {
        session: found,
        membership: found && isId(shopId) ? await findMembership(tx, found.accountId, shopId) : undefined,
      }
    })
    if (!session) throw unauthenticated()
    if (!membership) throw notFound()
    if (session.isRenewed) cookie.write(c, token)

    bind(c, membership.tenant, { kind: 'merchant', id: session.accountId })
    c.set('decide', async (_c, { audience, permission }) => {
      if (audience !== 'merchant' || !roleMay(membership.role, permission)) throw forbidden()
    })
    c.header('cache-control', 'no-store')
    await next()
  })
}
