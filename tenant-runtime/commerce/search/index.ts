import { foundProducts } from './found-products.ts'

export { searchRoutes } from './routes.shopper.ts'
export { searchProducts } from './search-products.ts'
export { indexProducts } from './index-products.ts'
export { jobs } from './jobs.ts'

/** The read of a search page, for `readTenant`. */
export const searchReads = { 'products.search': foundProducts }
