import { words } from './words.ts'

/** Where one can go in a shop. */
export type Place =
  | '/$shopId'
  | '/$shopId/decoration'
  | '/$shopId/orders'
  | '/$shopId/products'
  | '/$shopId/categories'
  | '/$shopId/shop-info'
  | '/$shopId/members'
  | '/$shopId/payments/parked'
  | '/$shopId/payment-settings'
  | '/$shopId/shipping'
  | '/$shopId/settings/wechat'
  | '/$shopId/settings/wechat/menu'
  | '/$shopId/plan'
  | '/$shopId/team'
  | '/$shopId/review'
  | '/$shopId/history'

export interface Entry {
  to: Place
  label: string
  /** Other words people may look for it by. */
  also: string
  /** The permission without which it is not offered; none where everybody may go. */
  needs?: string
  /** The permission for what lies below it in the address, where that is another. */
  needsBelow?: string
}
export interface Section {
  label: string
  /** A second caption between the section and its entries. */
  caption?: string
  icon: 'overview' | 'shop' | 'products' | 'orders' | 'members' | 'apps' | 'settings' | 'plan' | 'team'
  entries: readonly Entry[]
}

const { places } = words

/** The navigation in the order merchants know. */
const sections: readonly Section[] = [
  {
    label: places.overview,
    icon: 'overview',
    entries: [{ to: '/$shopId', label: places.overview, also: 'gaikuang overview' }],
  },
  {
    label: places.shop,
    icon: 'shop',
    entries: [
      {
        to: '/$shopId/shop-info',
        label: places.shopInfo,
        also: 'dianpu shop logo 标志 简介 主题色 承诺 备案',
        needs: 'settings.write',
      },
      {
        to: '/$shopId/decoration',
        label: places.decoration,
        also: 'zhuangxiu decoration 首页 模板 页面',
        needs: 'pages.read',
        needsBelow: 'pages.write',
      },
    ],
  },
  {
    label: places.products,
    icon: 'products',
    entries: [
      {
        to: '/$shopId/products',
        label: places.productList,
        also: 'shangpin products 库存 上架 下架',
        needs: 'products.read',
        needsBelow: 'products.write',
      },
      {
        to: '/$shopId/categories',
        label: places.categories,
        also: 'fenlei categories 类目',
        needs: 'products.write',
      },
    ],
  },
  {
    label: places.orders,
    icon: 'orders',
    entries: [
      {
        to: '/$shopId/orders',
        label: places.orderList,
        also: 'dingdan orders 发货 物流',
        needs: 'orders.read',
      },
      {
        to: '/$shopId/payments/parked',
        label: places.parked,
        also: 'yichang payments 退款 收款',
        needs: 'payments.read',
      },
    ],
  },
  {
    label: places.members,
    icon: 'members',
    entries: [
      { to: '/$shopId/members', label: places.memberList, also: 'kehu members 会员', needs: 'members.read' },
    ],
  },
  {
    label: places.apps,
    caption: places.trade,
    icon: 'apps',
    entries: [
      {
        to: '/$shopId/payment-settings',
        label: places.paymentSettings,
        also: 'zhifu pay 微信支付 商户号 密钥 收款',
        needs: 'settings.read',
      },
      {
        to: '/$shopId/shipping',
        label: places.shipping,
        also: 'wuliu shipping 运费 快递 发货地址 时效',
        needs: 'settings.read',
      },
    ],
  },
  {
    label: places.settings,
    caption: places.wechat,
    icon: 'settings',
    entries: [
      {
        to: '/$shopId/settings/wechat',
        label: places.wechatAccount,
        also: 'weixin wechat gongzhonghao 微信 服务号 绑定 权限',
        needs: 'settings.write',
      },
      {
        to: '/$shopId/settings/wechat/menu',
        label: places.wechatMenu,
        also: 'caidan menu 微信 公众号菜单',
        needs: 'settings.write',
      },
      {
        to: '/$shopId/review',
        label: places.review,
        also: 'shenhe review 上线 开张 驳回',
        needs: 'settings.read',
      },
    ],
  },
  {
    label: places.team,
    icon: 'team',
    entries: [
      {
        to: '/$shopId/team',
        label: places.teamList,
        also: 'yuangong team 员工 邀请 权限',
        needs: 'team.read',
      },
      {
        to: '/$shopId/history',
        label: places.history,
        also: 'caozuo jilu history audit 日志 谁改的',
        needs: 'history.read',
      },
    ],
  },
  {
    label: places.plan,
    icon: 'plan',
    entries: [{ to: '/$shopId/plan', label: places.plan, also: 'taocan plan 续费 升级 账单 发票 用量' }],
  },
]

/** The sections that somebody with these permissions gets to see. */
export const sectionsFor = (permissions: readonly string[]): readonly Section[] =>
  sections.flatMap((section) => {
    const entries = section.entries.filter(({ needs }) => !needs || permissions.includes(needs))
    return entries.length > 0 ? [{ ...section, entries }] : []
  })

/** Whether somebody with these permissions may be at a place; `path` is what follows the shop in the address. */
export const mayBeAt = (permissions: readonly string[], path: string): boolean => {
  const asked = path.replace(/\/$/, '')
  const place = sections
    .flatMap(({ entries }) => entries)
    .find(({ to }) => to !== '/$shopId' && `${asked}/`.startsWith(`${pathOf(to)}/`))
  const needs = (place && asked !== pathOf(place.to) && place.needsBelow) || place?.needs
  return !needs || permissions.includes(needs)
}

/** What follows the shop in a place's address. */
export const pathOf = (place: Place): string => place.slice('/$shopId'.length)
