import { Hono } from 'hono'
import { overviewRoutes } from '@wanpu/commerce/analytics'
import { merchantCategories, merchantProducts } from '@wanpu/commerce/catalog'
import { merchantCheckoutRoutes } from '@wanpu/commerce/checkout'
import { merchantStock } from '@wanpu/commerce/inventory'
import { merchantMedia } from '@wanpu/commerce/media'
import { merchantMembers } from '@wanpu/commerce/members'
import { merchantOrderRoutes } from '@wanpu/commerce/orders'
import { merchantNeeds, merchantPages, merchantTemplates } from '@wanpu/commerce/pages'
import { merchantPaymentRoutes } from '@wanpu/commerce/payments'
import { setupRoutes } from '@wanpu/commerce/provisioning'
import type { ShopEnv } from '@wanpu/commerce/request'
import { settingsRoutes } from '@wanpu/commerce/settings'
import { merchantShipping } from '@wanpu/commerce/shipping'
import { historyRoutes } from './history-routes.ts'
import { reviewRoutes } from './review-routes.ts'

/** What a merchant may ask of one shop; mounted at `/api/shop/:shopId`. */
export const merchantRoutes = new Hono<ShopEnv>()
  .route('/overview', overviewRoutes)
  .route('/products', merchantProducts)
  .route('/products', merchantStock)
  .route('/categories', merchantCategories)
  .route('/media', merchantMedia)
  .route('/members', merchantMembers)
  .route('/settings', settingsRoutes)
  .route('/pages', merchantPages)
  .route('/needs', merchantNeeds)
  .route('/templates', merchantTemplates)
  .route('/shipping', merchantShipping)
  .route('/setup', setupRoutes)
  .route('/review', reviewRoutes)
  .route('/history', historyRoutes)
  .route('/', merchantOrderRoutes)
  .route('/', merchantPaymentRoutes)
  .route('/', merchantCheckoutRoutes)
