export { type BufferedPage, sendBuffered } from './page/buffer.ts'
export type { RequestBindings } from './env.ts'
export { type Storefront, type StorefrontEnv, createStorefront } from './storefront.ts'
