import { declaredRoutes } from '@wanpu/kit/may'
import { answerProblem, notFound } from '@wanpu/kit/problem'
import type { MerchantEnv } from './env.ts'
import { lemonCallbackRoutes } from './billing/routes.callback.ts'
import { planRoutes } from './billing/routes.merchant.ts'
import { groundApp } from './ground.ts'
import { industryRoutes, shopRoutes } from './shops/routes.ts'
import { passwordRoutes, signUpRoutes } from './signup/routes.ts'
import { decideMerchant } from './sessions/decide-merchant.ts'
import { merchantSessionRoutes } from './sessions/merchant-routes.ts'
import type { PlatformServices } from './services.ts'
import { lost, siteRoutes } from './site/routes.ts'
import { invitationRoutes, teamRoutes } from './team/routes.ts'
import { wechatRoutes } from './wechat/routes.merchant.ts'
import { wechatCallbackRoutes } from './wechat/routes.ts'

/** The control plane on the root host: merchants' sessions and WeChat's callbacks. Throws when a route declares nothing. */
export const createPlatformApp = (services: PlatformServices) => {
  const { rootUrl, log } = services
  const app = groundApp<MerchantEnv>({ url: rootUrl, log, decide: decideMerchant(services) })
    .route('/api/platform/session', merchantSessionRoutes(services))
    .route('/api/platform/sign-up', signUpRoutes(services))
    .route('/api/platform/password', passwordRoutes(services))
    .route('/api/platform/industries', industryRoutes(services))
    .route('/api/platform/shops', shopRoutes(services))
    .route('/api/platform/shops', teamRoutes(services))
    .route('/api/platform/shops', planRoutes(services))
    .route('/api/platform/shops', wechatRoutes(services))
    .route('/api/platform/invitations', invitationRoutes(services))
    .route('/callbacks/wechat', wechatCallbackRoutes(services))
    .route('/callbacks/lemonsqueezy', lemonCallbackRoutes(services))

  // What people look at is no part of the typed client.
  app.route('/', siteRoutes(services))
  app.notFound((c) => (/^\/(api|callbacks)\//.test(c.req.path) ? answerProblem(notFound(), c) : lost(c)))
  declaredRoutes(app)
  return app
}
