/** What the pages of orders say after they are loaded. */
export const said = {
  failed: '没有成功，请再试一次',
  offline: '网络断开了，请再试一次',
  copied: '已复制',
  added: '已加入购物车',
  nothing: '这些商品现在都买不到了',
  byCode: {
    'order-not-closable': '订单状态已变化，不能取消了',
    'order-not-shipped': '商家还没有发货',
    'order-not-payable': '订单已不能支付',
    'order-already-paid': '订单已经支付过了',
    'payment-not-set-up': '商家还没有开通支付，请联系客服',
    'payment-refused': '微信支付暂时没有受理，请稍后再试',
    'payment-busy': '正在准备支付，请再点一次',
    'closing-busy': '订单正在支付中，请稍后再试',
    unavailable: '系统有点忙，请稍后再试',
    busy: '现在人很多，请稍后再试',
  } as Record<string, string>,
} as const
