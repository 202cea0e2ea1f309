import type { merchantRoutes } from './merchant-routes.ts'

/** The routes of one shop's merchant API, for `hc` of hono/client. */
export type MerchantApi = typeof merchantRoutes
