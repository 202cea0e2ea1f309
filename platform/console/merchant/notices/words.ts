/** What the bell says. */
export const words = {
  label: '通知',
  labelNew: (fresh: number) => `通知，${fresh} 条新的`,
  title: '新消息',
  none: '还没有新消息',
  noneText: '打开后台期间的新订单会出现在这里。',
  changes: { placed: '新订单，等待买家付款', paid: '买家已付款，等待发货', parked: '有一笔异常收款' },
  order: (number: string) => `订单 ${number}`,
  open: '查看订单',
} as const
