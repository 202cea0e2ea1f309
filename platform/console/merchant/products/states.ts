/** The tabs of the list after 全部, in their order; `sold-out` are listed products with nothing left. */
export const productTabs = ['listed', 'sold-out', 'unlisted'] as const
export type ProductTab = (typeof productTabs)[number]
