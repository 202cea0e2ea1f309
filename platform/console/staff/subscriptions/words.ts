import { day } from '../../ui/format.ts'

/** The subscriptions of all shops. */
export const words = {
  title: '订阅',
  filter: '订阅状态',
  all: '全部',
  columns: {
    shop: '店铺',
    plan: '套餐',
    state: '状态',
    next: '续费或到期',
    opens: '店铺开到',
    email: '付款邮箱',
    since: '订阅时间',
    told: '最近同步',
  },
  states: {
    active: '正常',
    on_trial: '试用',
    past_due: '扣款失败',
    unpaid: '未付款',
    cancelled: '已取消续费',
    paused: '已暂停',
    expired: '已到期',
  },
  test: '测试',
  next: (endsAt: string | null, renewsAt: string | null) => {
    if (endsAt) return `${day(endsAt)} 到期`
    return renewsAt ? `${day(renewsAt)} 续费` : '—'
  },
  none: '—',
  empty: '还没有订阅',
  emptyText: '商家付款购买套餐后会出现在这里。',
  emptyFound: '没有这种状态的订阅',
} as const
