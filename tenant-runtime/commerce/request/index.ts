export type { Files, OpenFile } from './files.ts'
export type { ShopEnv, ShopServices, ShopTenant } from './shop-env.ts'
export { auditShop } from './audit.ts'
export { once } from './idempotency.ts'
