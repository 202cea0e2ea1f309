export { overviewRoutes } from './routes.merchant.ts'
