import { declaredRoutes } from '@wanpu/kit/may'
import type { MerchantEnv } from './env.ts'
import { groundApp } from './ground.ts'
import { decideMerchant } from './sessions/decide-merchant.ts'
import { merchantSessionRoutes } from './sessions/merchant-routes.ts'
import type { PlatformServices } from './services.ts'
import { wechatCallbackRoutes } from './wechat/routes.ts'

/** The control plane on the root host: merchants' sessions and WeChat's callbacks. Throws when a route declares nothing. */
export const createPlatformApp = (services: PlatformServices) => {
  const { rootUrl, log } = services
  const app = groundApp<MerchantEnv>({ url: rootUrl, log, decide: decideMerchant(services) })
    .route('/api/platform/session', merchantSessionRoutes(services))
    .route('/callbacks/wechat', wechatCallbackRoutes(services))

  declaredRoutes(app)
  return app
}
