/** What pages say that have nothing else to show. */
export const words = {
  home: '回首页',
  all: '全部商品',
  retry: '再试一次',
  missing: { title: '页面不存在', text: '链接可能写错了，或者内容已经移走。' },
  product: { title: '商品已下架', text: '这件商品暂时不卖了，看看店里的其他好物。' },
  busy: { title: '访问的人有点多', text: '我们没能及时打开这一页，请稍等几秒再试。您的购物车和订单都在。' },
  failed: { title: '出了点问题', text: '这一页没有打开，我们已经记录下来。您的购物车和订单不受影响。' },
  absent: { title: '没有这家店铺', text: '请检查地址是否正确，或联系商家获取新的链接。' },
  resting: { title: '店铺休息中', text: '商家正在休息，暂时不能下单，过些时候再来看看吧。' },
  unseen: { title: '店铺还没有开业', text: '商家正在认真筹备，敬请期待。' },
} as const
