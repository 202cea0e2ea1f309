export { cartRoutes } from './routes.shopper.ts'
export { addItem, cartLines, clearBought } from './items.ts'
export { type Cart, type CartLine, type UnavailableLine, describeCart } from './cart.ts'
