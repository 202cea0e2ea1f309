/** The shop's members. */
export const words = {
  title: '客户列表',
  searchHint: '手机号，可只填前几位',
  columns: { member: '客户', phone: '手机号', orders: '付款订单', paid: '累计实付', since: '加入时间' },
  count: (members: string) => `共 ${members} 位客户`,
  nameless: '未留姓名',
  wechat: '微信',
  noPhone: '未绑定',
  empty: '还没有客户',
  emptyText: '顾客绑定手机号或从微信进店后，会出现在这里。',
  emptyFound: '没有这个手机号的客户',
} as const
