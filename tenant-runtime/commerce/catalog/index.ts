import { categoryLists } from './reads/category-lists.ts'
import { categoryTrees } from './reads/category-trees.ts'
import { productDetails } from './reads/product-details.ts'
import { productLists } from './reads/product-lists.ts'
import { productPages } from './reads/product-page.ts'
import { productsByIds } from './reads/products-by-ids.ts'
import { relatedProducts } from './reads/related-products.ts'

export { merchantCategories, merchantProducts } from './routes.merchant.ts'
export { productRoutes } from './routes.shopper.ts'
export { categoryTree, createCategory } from './categories.ts'
export type { CategoryNode } from './reads/category-trees.ts'
export { type CreatedProduct, changePrices, createProduct, editProduct, setListed } from './products.ts'
export { nameVarieties, reviseProduct } from './revise-product.ts'
export { type SkuForSale, addSold, findSkusForSale } from './store.ts'
export { type NewProduct, newProduct } from './inputs.ts'
export { skuNotFound } from './failures.ts'
export { productsChanged } from './jobs.ts'
export { type CardRow, asCard, cardColumns } from './cards.ts'
export { cleanRichText, withPictures } from './rich-text.ts'
export type { ProductDetail, ShownSku } from './reads/product-details.ts'
export type { CardPage } from './reads/product-page.ts'

/** The reads of shop pages, for `readTenant` (several together) and `readIn` (one in a transaction). */
export const catalogReads = {
  'products.list': productLists,
  'products.byIds': productsByIds,
  'categories.list': categoryLists,
  'categories.tree': categoryTrees,
  'product.detail': productDetails,
  'product.related': relatedProducts,
  'product.page': productPages,
}
