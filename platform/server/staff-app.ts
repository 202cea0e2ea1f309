import { declaredRoutes } from '@wanpu/kit/may'
import type { StaffEnv } from './env.ts'
import { groundApp } from './ground.ts'
import { staffHealthRoutes } from './health/routes.staff.ts'
import { staffOverviewRoutes } from './overview/routes.staff.ts'
import { staffReviewRoutes } from './review/routes.staff.ts'
import { decideStaff } from './sessions/decide-staff.ts'
import { staffSessionRoutes } from './sessions/staff-routes.ts'
import type { PlatformServices } from './services.ts'
import { staffSubscriptionRoutes } from './subscriptions/routes.staff.ts'
import { staffTenantRoutes } from './tenants/routes.staff.ts'

/** The API of platform staff on a host of its own. Throws when a route declares nothing. */
export const createStaffApp = (services: PlatformServices) => {
  const { staffUrl, log } = services
  const app = groundApp<StaffEnv>({ url: staffUrl, log, decide: decideStaff(services) })
    .route('/api/staff/session', staffSessionRoutes(services))
    .route('/api/staff/overview', staffOverviewRoutes(services))
    .route('/api/staff/tenants', staffTenantRoutes(services))
    .route('/api/staff/reviews', staffReviewRoutes(services))
    .route('/api/staff/subscriptions', staffSubscriptionRoutes(services))
    .route('/api/staff/health', staffHealthRoutes(services))

  declaredRoutes(app)
  return app
}
