import { problem } from '@wanpu/kit/problem'

export const productNotFound = problem('product-not-found', 404, 'There is no such product')
export const categoryNotFound = problem('category-not-found', 404, 'There is no such category')
/** `children` and `products` count what lies in it. */
export const categoryInUse = problem('category-in-use', 409, 'This category is not empty')
export const categoryTooDeep = problem('category-too-deep', 422, 'A category can not lie there')
export const freightTemplateNotFound = problem(
  'freight-template-not-found',
  404,
  'There is no such freight template',
)
export const skuNotFound = problem('sku-not-found', 404, 'There is no such variety of this product')
export const varietiesUnfit = problem(
  'varieties-unfit',
  422,
  'The varieties do not fit the options of the product',
)
