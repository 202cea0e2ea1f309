/** What the cart's page says. */
export const words = {
  title: '购物车',
  count: (kinds: number) => `共 ${kinds} 种商品`,
  select: (title: string) => `选择 ${title}`,
  selectAll: '全选',
  quantity: '数量',
  remove: '删除',
  unavailable: '暂时买不了',
  clear: '清空失效商品',
  total: '合计',
  withoutFreight: '不含运费',
  settle: (pieces: number) => `去结算(${pieces})`,
  saved: (amount: string) => `已优惠 ¥${amount}`,
  empty: { title: '购物车是空的', text: '挑几件喜欢的放进来吧。', all: '去逛逛', categories: '看分类' },
} as const
