export { type Pictures, provisionShop } from './provision-shop.ts'
