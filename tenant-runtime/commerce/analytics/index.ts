export { describeOverview } from './overview.ts'
export { overviewRoutes } from './routes.merchant.ts'
