export { merchantStock } from './routes.merchant.ts'
export {
  type StockLine,
  deductStock,
  openStock,
  releaseStock,
  reserveStock,
  reserveStocks,
  setStock,
} from './stock.ts'
export { type OpeningStock, type Stock, stocksOf } from './store.ts'
export { outOfStock } from './failures.ts'
