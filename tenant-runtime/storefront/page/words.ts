/** What every page of a shop says. */
export const words = {
  home: '返回首页',
  skip: '跳到主要内容',
  search: '搜索商品',
  cart: '购物车',
  me: '我的',
  orders: '我的订单',
  service: '客服',
  close: '关闭',
  back: '返回',
  serviceHours: (hours: string) => `客服时间 ${hours}`,
  servicePhone: (phone: string) => `客服电话 ${phone}`,
  title: (page: string, shop: string) => (page && page !== shop ? `${page} - ${shop}` : shop),
  stepper: { less: '减少', more: '增加' },
  noScript: '购买需要开启浏览器的 JavaScript；不开启也可以浏览全部商品。',
  moments: {
    today: (time: string) => `今天 ${time}`,
    yesterday: (time: string) => `昨天 ${time}`,
  },
} as const
