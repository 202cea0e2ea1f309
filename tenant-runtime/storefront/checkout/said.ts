/** What the checkout and the payment say after they are loaded. */
export const said = {
  failed: '没有提交成功，请再试一次',
  offline: '网络断开了。填写的内容都还在，连上网再点一次就好，不会重复下单。',
  place: '提交订单',
  placing: '正在提交…',
  again: '重新提交',
  confirm: '确认并提交',
  changed: (before: string, now: string) => `价格有变化：¥${before} → ¥${now}，确认后再次提交`,
  needs: { phone: '请先验证手机号', address: '请先添加收货地址', problem: '请先处理买不了的商品' } as Record<
    string,
    string
  >,
  notYet: '还没有收到付款，请完成支付后再试',
  cancelled: '您取消了支付',
  byCode: {
    'out-of-stock': '有商品库存不足，已标出来',
    'not-for-sale': '有商品已下架，已标出来',
    'nothing-to-buy': '这些商品现在都买不到了',
    'address-unreachable': '有商品不支持配送到该地址',
    'address-not-found': '地址已被删除，请重新选择',
    'courier-not-offered': '请重新选择快递',
    'phone-needed': '请先验证手机号',
    'payment-not-set-up': '商家还没有开通支付，请联系客服',
    'payment-refused': '微信支付暂时没有受理，请稍后再试',
    'order-not-payable': '订单已不能支付',
    'order-already-paid': '订单已经支付过了',
    unauthenticated: '登录已失效，请刷新页面',
    unavailable: '系统有点忙，请稍后再试',
    busy: '现在人很多，请稍后再试',
  } as Record<string, string>,
} as const
