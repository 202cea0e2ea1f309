export { priceOrder } from './pipeline.ts'
export type { FreightQuote, LineToPrice, OrderPrice, PricedLine } from './lines.ts'
export type { StepName } from './steps/index.ts'
