export { type BufferedPage, type PageBuffer, createPageBuffer, sendBuffered } from './page/buffer.ts'
export { type ClientAssets, readClientAssets } from './assets.ts'
export { type Storefront, type StorefrontEnv, createStorefront } from './storefront.ts'
export type { RequestBindings } from './env.ts'
