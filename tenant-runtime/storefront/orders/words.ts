/** The names of the places where orders are found. */
export const tabNames = {
  all: '全部',
  unpaid: '待付款',
  unshipped: '待发货',
  shipped: '已发货',
  completed: '已完成',
  closed: '已关闭',
} as const

/** What the pages of orders say. */
export const words = {
  title: '我的订单',
  tabs: '订单状态',
  more: '更早的订单',
  empty: { title: '这里还没有订单', text: '下单后可以在这里查看进度。', go: '去逛逛' },
  pieces: (count: number) => `共 ${count} 件`,
  payable: '应付',
  paid: '实付',
  do: {
    pay: '去支付',
    cancel: '取消订单',
    receive: '确认收货',
    again: '再次购买',
    see: '查看详情',
    track: '查看物流',
    copy: '复制',
  },
  next: {
    unpaid: '请在倒计时结束前完成支付，超时订单会自动关闭',
    unshipped: '商家正在备货，发货后会在这里显示物流',
    part: '部分商品已发出，其余的商家正在备货',
    shipped: (days: string) =>
      days ? `包裹在路上，收到后请确认收货；${days} 自动确认` : '包裹在路上，收到后请确认收货',
    received: '已确认收货，感谢光临',
    completed: '交易已完成，感谢光临',
    closed: {
      timeout: '超时未支付，订单已关闭',
      shopper: '您取消了订单',
      merchant: '商家关闭了订单',
      other: '订单已关闭',
    },
  },
  left: '剩余',
  to: '收货信息',
  goods: '商品',
  parcel: (at: number, of: number) => (of > 1 ? `包裹 ${at}` : '包裹'),
  noScans: '快递公司还没有更新物流信息',
  sums: '金额',
  facts: '订单信息',
  number: '订单编号',
  placedAt: '下单时间',
  paidAt: '支付时间',
  shippedAt: '发货时间',
  completedAt: '完成时间',
  courier: '配送方式',
  note: '买家留言',
  sheet: {
    cancel: { title: '取消这笔订单？', text: '取消后商品会放回货架，不能恢复。', yes: '取消订单' },
    receive: { title: '确认收到商品了吗？', text: '确认后交易完成，请先检查包裹。', yes: '确认收货' },
    no: '再想想',
  },
} as const
