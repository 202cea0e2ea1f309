export { type Pictures, provisionShop } from './provision-shop.ts'
export { fileNameOf, storedPictures } from './stored-pictures.ts'
export { setupRoutes } from './routes.merchant.ts'
export { setupOf } from './setup.ts'
