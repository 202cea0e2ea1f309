/** What the product page says after it is loaded. */
export const said = {
  chosen: '已选',
  choose: '选择',
  pick: '请选择',
  plenty: '库存充足',
  left: '库存',
  pieces: '件',
  soldOut: '已售罄',
  added: '已加入购物车',
  failed: '没有成功，请再试一次',
  offline: '网络断开了，请再试一次',
  byCode: {
    'out-of-stock': '库存不足，请减少数量',
    'not-for-sale': '商品已下架',
    'quantity-limit': '超过了可购买的数量',
    'cart-full': '购物车已满，请先清理',
  } as Record<string, string>,
} as const
