/** What the cart says after it is loaded. */
export const said = {
  removed: '已删除',
  failed: '没有成功，请再试一次',
  offline: '网络断开了，请再试一次',
  settle: (pieces: number) => `去结算(${pieces})`,
  byCode: {
    'out-of-stock': '库存不足',
    'not-for-sale': '商品已下架',
    'cart-item-not-found': '商品已不在购物车',
    'quantity-limit': '超过了可购买的数量',
  } as Record<string, string>,
} as const
