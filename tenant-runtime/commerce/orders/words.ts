/** What orders say to people. */
export const words = {
  tabs: { unpaid: '待付款', unshipped: '待发货', shipped: '已发货', completed: '已完成', closed: '已关闭' },
  tracks: {
    created: '待揽收',
    picked_up: '已揽收',
    in_transit: '运输中',
    out_for_delivery: '派送中',
    at_station: '待取件',
    delivered: '已签收',
    problem: '疑难件',
    returning: '退回中',
    returned: '已退回',
    customs: '清关中',
  },
} as const
