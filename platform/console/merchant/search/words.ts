/** Looking for anything in a shop. */
export const words = {
  open: '搜索',
  keys: '⌘K',
  keysElsewhere: 'Ctrl K',
  placeholder: '搜索页面、商品、订单',
  hint: '订单可以用订单号、手机号或商品名称来找',
  pages: '页面',
  products: '商品',
  orders: '订单',
  none: (q: string) => `没有找到“${q}”`,
  results: '搜索结果',
  searching: '正在查找',
} as const
