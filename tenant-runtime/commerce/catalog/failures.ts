import { problem } from '@wanpu/kit/problem'

export const productNotFound = problem('product-not-found', 404, 'There is no such product')
export const categoryNotFound = problem('category-not-found', 404, 'There is no such category')
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
