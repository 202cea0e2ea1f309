import { type JobHandler, handle } from '@wanpu/kit/queue'
import { shopDoor, system } from '@wanpu/migrations'
import { productsChanged } from '#catalog'
import type { ShopServices } from '#request'
import { indexProducts } from './index-products.ts'

export const jobs = ({ db }: Pick<ShopServices, 'db'>): JobHandler[] => [
  handle(productsChanged, ({ tenantId, productIds }) =>
    shopDoor(db, tenantId, system)((ctx) => indexProducts(ctx, productIds)),
  ),
]
